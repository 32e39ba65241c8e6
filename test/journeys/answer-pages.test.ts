import { asks } from './ask-ghl';
import { aRep, held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { runs } from './run-operation';
import { shownRows } from './shown-rows';

const rep = repInEachTest();

const rows = (): readonly string[] => shownRows(rep);

const pagesToTheEnd = (): readonly (readonly string[])[] => {
  const pages = [rows()];
  while (rep.offers('Load more') && pages.length < 60) {
    rep.clicks('Load more');
    if (rep.notification() === 'That was the last page.') break;
    pages.push(rows());
  }
  return pages;
};

/** Rows of which the small agency has too few to fill several pages. */
const plantMore = (): { readonly conversation: string; readonly appointment: string } => {
  const { contact, appointments } = held(rep.sandbox, 'ana.ruiz@orchard-labs.example');
  const appointment = appointments[0]!.id;
  for (let number = 1; number <= 25; number += 1) {
    rep.sandbox.world.clock.advance(1_000);
    asks(rep, { method: 'POST', path: '/conversations/messages/inbound', body: { type: 'SMS', contactId: contact.id, message: `Message ${number}` } });
    if (number <= 5) asks(rep, { method: 'POST', path: `/calendars/appointments/${appointment}/notes`, body: { body: `Note ${number}` } });
  }
  const { locationId } = rep.sandbox.ghl.credentials;
  const found = asks<{ readonly conversations: readonly { readonly id: string }[] }>(rep, { method: 'GET', path: `/conversations/search?locationId=${locationId}&contactId=${contact.id}` });
  return { conversation: found.conversations[0]!.id, appointment };
};

type Values = Readonly<Record<string, string>>;

interface PagedList {
  readonly pages: string;
  readonly title: string;
  readonly asked?: (planted: ReturnType<typeof plantMore>) => Values;
  /** For few rows on a page, and for all of them on one. */
  readonly few: Values;
  readonly all: Values;
}

const lists: readonly PagedList[] = [
  { pages: 'skip', title: 'Search tasks', few: { 'Most at once': '5' }, all: { 'Most at once': '100' } },
  {
    ...{ pages: 'offset', title: 'List appointment notes', few: { 'Most at once': '2', 'Leave out the first': '0' }, all: { 'Most at once': '20', 'Leave out the first': '0' } },
    asked: ({ appointment }) => ({ Appointment: appointment }),
  },
  { pages: 'page', title: 'Search contacts', few: { 'Most at once': '4' }, all: { 'Most at once': '80' } },
  { pages: 'cursor', title: 'Export messages', few: { 'Most at once': '10' }, all: { 'Most at once': '80' } },
  { pages: 'start-after', title: 'Search opportunities', few: { 'Most at once': '2' }, all: { 'Most at once': '80' } },
  { pages: 'start-after', title: 'List contacts (deprecated)', few: { 'Most at once': '4' }, all: { 'Most at once': '80' } },
  { pages: 'start-after-date', title: 'Search conversations', few: { 'Most at once': '1' }, all: { 'Most at once': '80' } },
  {
    ...{ pages: 'last-message', title: 'Get messages by conversation', few: { 'Most at once': '10' }, all: { 'Most at once': '80' } },
    asked: ({ conversation }) => ({ Conversation: conversation }),
  },
];

it.each(lists)('pages by $pages reach the end of “$title”, without a gap and without a row twice', ({ title, asked = () => ({}), few, all }) => {
  const planted = asked(plantMore());
  runs(rep, title, { ...planted, ...all });
  const whole = rows();
  runs(rep, title, { ...planted, ...few });
  const pages = pagesToTheEnd();
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flat()).toStrictEqual(whole);
  expect(rep.offers('Load more') && rep.notification() === null).toBe(false);
});

it('says which rows these are and of how many, and goes back a page, or to the first', () => {
  const subtitle = (): string => rep.reads().split('\n')[0] ?? '';
  runs(rep, 'Search contacts', { 'Most at once': '4' });
  const [first, second, third] = pagesToTheEnd();
  expect(subtitle()).toBe('Search contacts | 13 to 14 of 14');
  expect(rep.offers('Load more')).toBe(false);
  rep.clicks('Previous');
  expect([subtitle(), rows()]).toStrictEqual(['Search contacts | 9 to 12 of 14', third]);
  rep.clicks('Previous');
  expect([subtitle(), rows()]).toStrictEqual(['Search contacts | 5 to 8 of 14', second]);
  expect(rep.offers('To the beginning')).toBe(false);
  rep.clicks('Load more');
  rep.clicks('To the beginning');
  expect([subtitle(), rows(), rep.offers('Previous')]).toStrictEqual(['Search contacts | 1 to 4 of 14', first, false]);
});

it('stays on the page when GoHighLevel fails on the next, and says why', () => {
  runs(rep, 'Search contacts', { 'Most at once': '4' });
  const before = rep.reads();
  rep.sandbox.ghl.faults.next('*', { status: 500 }, 5);
  expect(rep.clicks('Load more')).toBe(before);
  expect(rep.notification()).toBe('GoHighLevel answered with an error of its own. Try again in a minute. Your mail is not affected.');
  rep.sandbox.ghl.faults.clear();
  expect(rep.clicks('Load more')).toContain('5 to 8 of 14');
});

it('still shows the items of an answer that is too long for the cache', () => {
  const { contact } = held(rep.sandbox, 'ana.ruiz@orchard-labs.example');
  for (const name of ['One', 'Two', 'Three']) {
    asks(rep, { method: 'POST', path: '/conversations/messages/inbound', body: { type: 'SMS', contactId: contact.id, message: `${name} ${'and so on '.repeat(5_000)}` } });
  }
  runs(rep, 'Export messages', { 'Most at once': '10' });
  expect(JSON.stringify([...rep.sandbox.runtime.userCache.entries()])).not.toContain('and so on and so on');
  expect(rep.clicks(rows().find((row) => row.startsWith('Two'))!)).toContain('Body | Two and so on');
  expect(rep.clicks('Raw JSON')).toContain('"body": "Two and so on');
  rep.sandbox.panel.back();
  rep.sandbox.panel.back();
  expect(rep.clicks('Raw JSON')).toContain('characters more. Export the list, or ask for fewer, to see them.');
});

it('an answer with nothing in it says that nothing was found', () => {
  expect(runs(rep, 'Get duplicate contact', { Email: 'nobody@list.example' })).toMatch(/^Nothing found \| Get duplicate contact\nGoHighLevel has nothing of the kind\./);
});

it('large numbers are written alike wherever they are read', async () => {
  const busy = await aRep({ data: 'busy-agency' });
  expect(runs(busy, 'Search contacts', {})).toContain('1 to 20 of 50,000');
  expect(busy.clicks('Export')).toContain('up to 5,000 rows');
  busy.sandbox.panel.openHome();
  busy.clicks('Many contacts');
  busy.types({ 'Name, e-mail, phone or company': 'a' });
  expect(busy.clicks('Search')).toContain('That finds 50,000 contacts. At most 5,000 can be changed at once');
});
