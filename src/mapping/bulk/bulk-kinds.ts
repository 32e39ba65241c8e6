import type { JsonObject } from '../../json';
import { asList, asObject, asText, asTexts } from '../../json';
import type { ContactResult } from './bulk-steps';

export const bulkKindNames = [
  'add-tags', 'remove-tags', 'set-business', 'clear-business', 'add-to-campaign', 'remove-from-campaign', 'add-to-workflow', 'remove-from-workflow', 'set-owner',
] as const;

/** What can be done to many contacts at once. */
export type BulkKindName = (typeof bulkKindNames)[number];

/** One thing that can be done to many contacts: how it is sent, and how its answers are read. */
export interface BulkKind {
  /** The id of the operation that does it. */
  readonly operation: string;
  /** Contacts a call: GoHighLevel takes 50 for a business, and says no number for tags. */
  readonly together: number;
  /** Calls at the same time. */
  readonly parallel: number;
  readonly input: (ids: readonly string[], target: string) => JsonObject;
  /** What a successful answer says of each contact, in the order of `ids`. The words are GoHighLevel's. */
  readonly results: (reply: JsonObject, ids: readonly string[], target: string) => readonly (ContactResult & { readonly words?: string })[];
  /** What a contact, as search tells it, has now of what will be changed; null when that cannot be seen. */
  readonly before: ((contact: JsonObject, target: string) => string) | null;
  /** The kind that takes it back. `none` where nothing can. */
  readonly undo: BulkKindName | 'none';
  /** What a contact gets when it is taken back; null when there is nothing to take back. */
  readonly undoTarget: (target: string, before: string) => string | null;
}

/** Tags of one change travel as one text; a tag has no comma, since commas separate them where they are typed. */
const tagsIn = (target: string): readonly string[] => target.split(',').filter(Boolean);

/** Those of the target's tags that a contact has. GoHighLevel lower-cases tags when they are applied. */
const had = (target: string, tags: readonly string[]): string => {
  const lower = tags.map((tag) => tag.toLowerCase());
  return tagsIn(target).filter((tag) => lower.includes(tag)).join(',');
};

const without = (target: string, before: string): string => {
  const others = tagsIn(before);
  return tagsIn(target).filter((tag) => !others.includes(tag)).join(',');
};

/** GoHighLevel answers tag by tag and contact by contact; a contact that is missing from the answer was not changed. */
const tagResults: BulkKind['results'] = (reply, ids, target) => {
  const rows = new Map(asList(reply['responses'], (row) => asObject(row)).map((row) => [asText(row['contactId']), row]));
  return ids.map((id) => {
    const row = rows.get(id);
    if (row === undefined || asText(row['type']) === 'error') return { outcome: 'failed', words: asText(row?.['message']) };
    const isChanged = asTexts(row['tagsAdded']).length + asTexts(row['tagsRemoved']).length > 0;
    return { outcome: isChanged ? 'changed' : 'same', before: had(target, asTexts(row['oldTags'])) };
  });
};

const tags = (type: 'add' | 'remove', undo: BulkKindName): BulkKind => ({
  operation: 'contacts.tags.bulk-update',
  together: 50,
  parallel: 2,
  input: (ids, target) => ({ type, body: { contacts: ids, tags: tagsIn(target) } }),
  results: tagResults,
  before: (contact, target) => had(target, asTexts(contact['tags'])),
  undo,
  undoTarget: (target, before) => (type === 'add' ? without(target, before) : before) || null,
});

/** The answer names those that are there. */
const business: Omit<BulkKind, 'input'> = {
  operation: 'contacts.business.bulk-update',
  together: 50,
  parallel: 2,
  results: (reply, ids) => ids.map((id) => (asTexts(reply['ids']).includes(id) ? { outcome: 'changed' } : { outcome: 'failed', words: 'contact is deleted' })),
  before: (contact) => asText(contact['businessId']),
  undo: 'set-business',
  undoTarget: (target, before) => (before === target ? null : before),
};

const changed: BulkKind['results'] = (_, ids) => ids.map(() => ({ outcome: 'changed' }));

const enrolment = (operation: string, name: 'campaignId' | 'workflowId', undo: BulkKind['undo']): BulkKind => ({
  operation,
  together: 1,
  parallel: 20,
  input: ([contactId = ''], target) => ({ contactId, [name]: target, body: {} }),
  results: changed,
  before: null,
  undo,
  undoTarget: (target) => target,
});

/** Complete, or it does not compile. */
export const bulkKinds: { readonly [Name in BulkKindName]: BulkKind } = {
  'add-tags': tags('add', 'remove-tags'),
  'remove-tags': tags('remove', 'add-tags'),
  'set-business': { ...business, input: (ids, target) => ({ body: { ids, businessId: target === '' ? null : target } }) },
  'clear-business': { ...business, input: (ids) => ({ body: { ids, businessId: null } }) },
  'add-to-campaign': enrolment('contacts.campaigns.add', 'campaignId', 'remove-from-campaign'),
  'remove-from-campaign': enrolment('contacts.campaigns.remove', 'campaignId', 'none'),
  'add-to-workflow': enrolment('contacts.workflows.add', 'workflowId', 'remove-from-workflow'),
  'remove-from-workflow': enrolment('contacts.workflows.remove', 'workflowId', 'none'),
  'set-owner': {
    operation: 'contacts.update',
    together: 1,
    parallel: 20,
    input: ([contactId = ''], target) => ({ contactId, body: { assignedTo: target } }),
    results: changed,
    before: (contact) => asText(contact['assignedTo']),
    undo: 'set-owner',
    undoTarget: (target, before) => (before === target ? null : before),
  },
};
