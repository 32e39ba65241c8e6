import { actionParameters } from '../../src/cards/action-parameters';
import { callbacks } from '../../src/platform/callbacks';
import { jobs } from '../../src/triggers/jobs/jobs';
import { readBuilt } from '../../sandbox/bundle-files';
import { customers } from '../../sandbox/cast';
import { plansTags, plantLeads } from '../journeys/many-contacts';
import { aRep, held, type Rep } from '../journeys/rep';
import { opensForm, runs } from '../journeys/run-operation';
import { labels, switchesOn } from '../journeys/synced-mail';
import { entriesWithoutStory, withoutStory } from './no-story';
import { differenceOf, outcomeOf } from './outcome';
import { stories } from './stories';
import { subjectOf } from './story';

const told = new Set(stories.map(subjectOf));

it('every action of a card has a crash story, or a reason why it needs none', () => {
  expect([...[...told].filter((name) => !/^(job|open|page) /.test(name)), ...Object.keys(withoutStory)].sort()).toStrictEqual(Object.keys(actionParameters).sort());
});

it('every job of the triggers has a crash story', () => {
  expect([...told].filter((name) => name.startsWith('job ')).sort()).toStrictEqual(Object.keys(jobs).map((name) => `job ${name}`).sort());
});

it('every function that Google calls has a crash story, or a reason why it needs none', () => {
  const manifest = readBuilt('appsscript.json');
  const called = [...manifest.matchAll(/"(?:runFunction|onTriggerFunction)": "(\w+)"/g)].flatMap(([, name]) => name ?? []);
  const withStory = [...told].flatMap((name) => /^(?:open|page) (\w+)$/.exec(name)?.[1] ?? []);
  expect([...withStory, ...Object.keys(entriesWithoutStory)].sort()).toStrictEqual([...Object.values(callbacks), ...called].sort());
});

/** What may differ after a click that only looks: who belongs to which address, rules as typed, and that news were seen. */
const remembered = /^(senders|auto\.draft$|bulk$)/;

describe('an action without a story', () => {
  let rep: Rep;
  let drafts: Readonly<Record<string, string>>;

  const draftIdHere = (): string => /"key":"draftId","value":"([^"]+)"/.exec(JSON.stringify(rep.view().cards.at(-1)))?.[1] ?? '';

  beforeAll(async () => {
    rep = await aRep();
    plantLeads(rep, 3);
    labels(rep, 'ana-offer', 'GHL/Hot lead');
    switchesOn(rep);
    opensForm(rep, 'Update contact');
    const form = draftIdHere();
    opensForm(rep, 'Create user');
    const options = draftIdHere();
    plansTags(rep, 'Add tags', 'vip');
    const bulk = draftIdHere();
    rep.clicks('Start');
    runs(rep, 'Search contacts', { 'Most at once': '5' });
    const answer = draftIdHere();
    rep.opens('ana-offer');
    drafts = { form, pick: form, options, bulk, answer, export: answer };
  });

  /** Real ids, so that the click does what it does for a rep. */
  const parametersOf = (name: string): Readonly<Record<string, string>> => {
    const { contact, tasks, notes } = held(rep.sandbox, customers.ana.email);
    const [label] = rep.sandbox.mailbox.labels.list().filter(({ name: its }) => its === 'GHL/Hot lead');
    const known: Readonly<Record<string, string>> = {
      contactId: contact.id, taskId: tasks[0]?.id ?? '', noteId: notes[0]?.id ?? '', email: customers.ana.email, panel: 'tasks', labelId: label?.id ?? '',
      operation: 'contacts.update', context: '{}', category: 'Contacts', page: '1', from: '1', at: name.startsWith('options.') ? 'body.scopes' : 'path.contactId', index: '0', within: '', text: 'Ana', value: contact.id,
      group: '*', take: 'all', kind: 'add-tags', shown: '', draftId: drafts[name.split('.')[0] ?? ''] ?? '', runId: drafts['bulk'] ?? '', locationId: rep.sandbox.ghl.credentials.locationId,
    };
    return Object.fromEntries(actionParameters[name as keyof typeof actionParameters].map((parameter) => [parameter, known[parameter] ?? 'none']));
  };

  const kept = (): readonly string[] => [
    ...outcomeOf(rep, ''),
    ...[...rep.sandbox.runtime.userProperties].filter(([key]) => !remembered.test(key)).map(([key, text]) => `${key} = ${text}`),
    ...rep.sandbox.runtime.triggers().map(({ uid }) => `trigger ${uid}`),
  ];

  it.each(Object.keys(withoutStory))('%s changes nothing that somebody could lose', (name) => {
    rep.sandbox.world.clock.advance(5_000);
    const before = kept();
    expect(rep.sends({ action: name, ...parametersOf(name) }).error).toBeNull();
    expect(differenceOf(before, kept())).toBeNull();
  });
});
