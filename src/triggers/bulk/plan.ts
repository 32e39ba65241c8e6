import { asObject, asText } from '../../json';
import type { JsonObject } from '../../json';
import type { BulkContact } from '../../mapping/bulk/bulk-contacts';
import { contactsFrom, contactsText, interned, marks } from '../../mapping/bulk/bulk-contacts';
import type { BulkKindName } from '../../mapping/bulk/bulk-kinds';
import { bulkKinds } from '../../mapping/bulk/bulk-kinds';
import { titleOf } from '../../mapping/bulk/bulk-words';
import { nameOfFound } from '../../mapping/found-name';
import type { App } from '../app';
import { rememberNames } from './names';
import type { BulkRun } from './run-store';

/** A run that has not been started yet is kept in the cache, in parts that fit there. */
const planKey = (id: string): string => `bulk.plan.${id}`;
const contactsPerPart = 3_000;

const savePlan = (app: App, { contacts, ...plan }: BulkRun): void => {
  const parts = Math.ceil(contacts.length / contactsPerPart);
  app.memory.put(planKey(plan.id), { ...plan, parts });
  for (let part = 0; part < parts; part += 1) {
    app.memory.put(`${planKey(plan.id)}.${part}`, contactsText(contacts.slice(part * contactsPerPart, (part + 1) * contactsPerPart)));
  }
};

/** Null when the cache has let go of any of it. */
export const planWithId = (app: App, id: string): BulkRun | null => {
  const kept = app.memory.get(planKey(id))?.value;
  const plan = kept as (Omit<BulkRun, 'contacts'> & { readonly parts: number }) | undefined;
  if (plan === undefined) return null;
  const texts = Array.from({ length: plan.parts }, (_, part) => asText(app.memory.get(`${planKey(id)}.${part}`)?.value));
  return texts.includes('') ? null : { ...plan, contacts: texts.flatMap(contactsFrom) };
};

interface Planned {
  readonly id: string;
  readonly kind: BulkKindName;
  readonly target: string;
  /** The target by name. */
  readonly what: string;
  readonly contacts: readonly JsonObject[];
}

/** Writes down what is going to be done to whom, and what they have now of it. */
export const makePlan = (app: App, { id, kind, target, what, contacts }: Planned): BulkRun => {
  const { before } = bulkKinds[kind];
  let olds: readonly string[] = [];
  const listed = contacts.map((contact): BulkContact => {
    const known = before ? interned(olds, before(asObject(contact), target)) : { list: olds, index: null };
    olds = known.list;
    return { id: asText(contact['id']), target: 0, before: known.index, mark: marks.todo };
  });
  const plan: BulkRun = { id, kind, title: titleOf(kind, what), at: app.platform.now(), state: 'running', problem: '', undoes: '', targets: [target], olds, contacts: listed, failures: [] };
  savePlan(app, plan);
  rememberNames(app, id, contacts.map((contact) => [asText(contact['id']), nameOfFound(contact)]));
  return plan;
};
