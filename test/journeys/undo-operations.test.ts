import { canTakeBack } from '../../src/triggers/operations/undo-ahead';
import { allScopes } from '../../sandbox/ghl/state/account';
import { agencyOf } from './operations/agency';
import type { Family } from './operations/expectation';
import { families } from './operations/families';
import { opensOperation, runs } from './operations/operation-driver';
import type { Rep } from './rep';
import { aRepOverOAuth } from './sign-ins';

const all: readonly Family[] = Object.values(families).flat();

const rows = Object.fromEntries(all.flatMap((family) => Object.entries(family.rows))) as Family['rows'];

let rep: Rep;
let start = '';

beforeAll(async () => {
  rep = await aRepOverOAuth(allScopes);
  start = rep.sandbox.snapshot();
});

/** How often GoHighLevel was asked, what its index does not know yet, the tombs of what was deleted, and what is another in a thing that was made anew. */
const passing = ['usage', 'unpublished', 'taskTombstones', 'formerUsers', 'id', 'dateAdded', 'dateUpdated', 'createdAt', 'updatedAt', 'lastStageChangeAt', 'lastStatusChangeAt'];

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** In an order that does not depend on when things were made. */
const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(settled).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, inner]) => !passing.includes(name) && !isEmpty(inner));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, settled(inner)]));
};

/** Those of the table change something that was there, set what cannot be empty again, or say what was a default before; and a tag stays known to its location. */
const others = ['calendars.update', 'users.update', 'contacts.upsert', 'opportunities.upsert', 'contacts.tags.add'];

const holds = (): unknown => settled(JSON.parse(rep.sandbox.ghl.snapshot()));

describe('GoHighLevel holds what it held before, once this is undone:', () => {
  it.each(Object.keys(rows).filter((id) => canTakeBack(id) && !others.includes(id)))('%s', (id) => {
    rep.sandbox.restore(start);
    const { fill = {} } = rows[id]!(agencyOf(rep));
    const before = holds();
    opensOperation(rep, id);
    runs(rep, fill);
    expect(holds()).not.toStrictEqual(before);
    if (!rep.offers('Undo')) {
      rep.sandbox.panel.openHome();
      rep.clicks('Recent changes');
    }
    rep.clicks('Undo');
    expect(rep.notification()).toMatch(/^Undone: /);
    expect(holds()).toStrictEqual(before);
  });
});
