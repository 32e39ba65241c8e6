import { parseCsv } from '../../sandbox/csv';
import { asks } from './ask-ghl';
import { aRep, held, type Rep, repAt } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { runs } from './run-operation';

const rep = repInEachTest();

/** What the rep's Drive holds under a link of the shown card. */
const openedFile = (one: Rep, words: string) => {
  one.clicks(words);
  const url = one.view().openedLink?.url ?? '';
  const file = one.sandbox.google.savedFile(/\/d\/([\w-]+)\//.exec(url)?.[1] ?? '');
  if (!file) throw new Error(`Drive has nothing at ${url}.`);
  return { ...file, url, text: Buffer.from(file.bytes).toString() };
};

const plantContacts = (count: number): void => {
  const { locationId } = rep.sandbox.ghl.credentials;
  for (let number = 1; number <= count; number += 1) {
    if (number % 50 === 0) rep.sandbox.world.clock.advance(11_000);
    asks(rep, { method: 'POST', path: '/contacts/', body: { locationId, firstName: 'Kim', lastName: `No ${number}`, email: `kim${number}@list.example`, ...(number === 7 && { website: 'https://kim.example' }) } });
  }
  rep.sandbox.world.clock.advance(60_000);
};

it('a search is saved as a Google Sheet, to its end, with every field that any of its rows has', () => {
  plantContacts(230);
  rep.sandbox.network.clearLog();
  runs(rep, 'Search contacts', { 'Most at once': '5' });
  rep.clicks('Export');
  expect(rep.clicks('Google Sheet')).toMatch(/^Saved in your Google Drive \| Search contacts 2026-11-09 \d\d\.\d\d\n244 rows in \d+ columns\. These are all 244 rows\.\n/);
  const { url, mimeType, name, text } = openedFile(rep, 'Open the Sheet');
  expect([url.slice(0, 39), mimeType]).toStrictEqual(['https://docs.google.com/spreadsheets/d/', 'application/vnd.google-apps.spreadsheet']);
  expect(name).toMatch(/^Search contacts 2026-11-09 /);
  const [headings = [], ...rows] = parseCsv(text);
  const column = (heading: string): readonly string[] => rows.map((row) => row[headings.indexOf(heading)] ?? '');
  expect(new Set(column('Id')).size).toBe(244);
  expect(column('Email').filter((email) => email.endsWith('@list.example'))).toHaveLength(230);
  expect(column('Website').filter(Boolean)).toStrictEqual(['https://kim.example']);
  expect(column('Budget').filter(Boolean)).toStrictEqual(['350000', '480000', '900000', '1250000']);
  expect(new Set(column('Owner'))).toStrictEqual(new Set(['Robin Vale', 'Jordan Field', 'Casey Brook', '']));
  expect(rep.requests().filter(({ what }) => what === 'POST /contacts/search')).toHaveLength(4);
});

it('a CSV file begins with the mark by which Excel knows UTF-8, and can be downloaded', () => {
  runs(rep, 'Search contacts', { 'Most at once': '100' });
  rep.clicks('Export');
  expect(rep.clicks('CSV file')).toContain('14 rows');
  const { name, mimeType, text } = openedFile(rep, 'Open the file');
  expect([name.slice(-4), mimeType, text.slice(0, 3)]).toStrictEqual(['.csv', 'text/csv', '\ufeffId']);
  expect(text).toContain('美玲');
});

it('nothing in a Sheet is a formula that somebody else wrote', () => {
  const { locationId } = rep.sandbox.ghl.credentials;
  const names = ['=HYPERLINK("https://evil.example")', '+1+1', '-2', '@SUM(A1)', '\t=1'];
  for (const name of names) asks(rep, { method: 'POST', path: '/contacts/', body: { locationId, firstName: 'Kim', companyName: name, email: `kim${names.indexOf(name)}@list.example` } });
  rep.sandbox.world.clock.advance(60_000);
  runs(rep, 'Search contacts', { 'Most at once': '100' });
  rep.clicks('Export');
  rep.clicks('Google Sheet');
  const cells = parseCsv(openedFile(rep, 'Open the Sheet').text).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toStrictEqual([]);
  expect(cells).toContain('\'=HYPERLINK("https://evil.example")');
});

it('says how many rows are missing when reading takes too long, and how to get them', async () => {
  const slow = await aRep({ latency: { property: 0, cache: 0, fetch: () => 8_000 } });
  const appointment = held(slow.sandbox, 'ana.ruiz@orchard-labs.example').appointments[0]!.id;
  for (let number = 1; number <= 9; number += 1) asks(slow, { method: 'POST', path: `/calendars/appointments/${appointment}/notes`, body: { body: `Note ${number}` } });
  runs(slow, 'List appointment notes', { Appointment: appointment, 'Most at once': '2', 'Leave out the first': '0' });
  slow.clicks('Export');
  expect(slow.clicks('Google Sheet')).toContain(
    '2 rows in 4 columns. These are the first 2 rows, and there are more. Reading took too long. For the rest, go back to the form, ask for less at once, such as one owner, tag or month, and export each.',
  );
});

it('without the permission to save files it says so, leads to where it is given, and offers the list as text', () => {
  const scope = 'https://www.googleapis.com/auth/drive.file';
  rep.sandbox.runtime.faults.add({ kind: 'consent-revoked', scopes: [scope] });
  runs(rep, 'Search contacts', { 'Most at once': '4' });
  expect(rep.clicks('Export')).toContain('You have not allowed this add-on to save files in your Google Drive.');
  expect([rep.offers('Google Sheet'), rep.offers('CSV file'), rep.offers('Allow it')]).toStrictEqual([false, false, true]);
  const text = rep.clicks('Text to copy');
  expect(text).toContain('These are all 14 rows.');
  expect(text).toContain('ana.ruiz@orchard-labs.example');
  expect(rep.requests().filter(({ what }) => what.includes('drive'))).toStrictEqual([]);

  rep.sandbox.runtime.faults.clear();
  rep.sandbox.panel.back();
  rep.clicks('Export');
  expect(rep.clicks('Google Sheet')).toContain('These are all 14 rows.');
});

it.each([
  ['is in trouble', { status: 500 }, 'Google Drive answered with an error of its own. Try again in a minute.'],
  ['is full', { status: 403, message: "The user's Drive storage quota has been exceeded." }, 'Google Drive asks to slow down, or is full.'],
  ['asks for a permission after all', { status: 403, message: 'Request had insufficient authentication scopes.' }, 'You have not allowed this add-on to save files in your Google Drive.'],
])('when Drive %s, the export says so and can be tried again', (_, fault, words) => {
  runs(rep, 'Search contacts', { 'Most at once': '4' });
  rep.clicks('Export');
  rep.sandbox.google.faults.next('drive.files.create', fault);
  expect(rep.clicks('Google Sheet')).toContain(words);
  rep.sandbox.panel.back();
  rep.clicks('Export');
  expect(rep.clicks('Google Sheet')).toContain('These are all 14 rows.');
});

it('the same click twice saves one file, and shows it again', () => {
  runs(rep, 'Search contacts', { 'Most at once': '5' });
  rep.clicks('Export');
  expect(rep.clicksTwice('CSV file')).toContain('Saved in your Google Drive');
  expect(rep.sandbox.google.snapshot().match(/"name":"Search contacts/g)).toHaveLength(1);
});

it('when GoHighLevel fails, nothing is saved and the card says why', () => {
  runs(rep, 'Search contacts', { 'Most at once': '4' });
  rep.clicks('Export');
  rep.sandbox.ghl.faults.next('*', { status: 500 }, 5);
  expect(rep.clicks('Google Sheet')).toContain('GoHighLevel answered with an error of its own.');
  rep.sandbox.ghl.faults.clear();
  expect(repAt(rep.sandbox).clicks('Google Sheet')).toContain('These are all 14 rows.');
});
