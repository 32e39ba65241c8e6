import { nobody, row } from './row';
import type { FidelityRow } from './row';

const spec = 'apps/opportunities.json';

/** Opportunities, associations and blogs. */
export const salesFidelity: readonly FidelityRow[] = [
  row('documented', 'The search by GET speaks snake_case; its days are `mm-dd-yyyy`. That they are days of the location’s zone is assumed.', {
    source: spec,
    test: 'speaks snake_case, newest first',
  }),
  row('documented', 'It has pages by number or by `startAfter` and `startAfterId`, of at most 100. That more is a 422 is assumed.', {
    source: spec,
    test: 'has pages by number, and by the place where the last one ended',
  }),
  row('assumed', 'Searches of opportunities do not lag; the one by POST gives each a `sort` to search after.', {
    source: nobody,
    test: 'are found by POST, from where the page before ended',
  }),
  row('reported', 'An opportunity that is read has no notes, tasks and appointments; a search gives them when asked.', {
    source: 'issue #305',
    test: 'are found with what hangs on their contacts',
  }),
  row('reported', 'Stages are objects, where the file has lists.', {
    source: 'public integrations',
    test: 'are in pipelines with stages',
  }),
  row('assumed', 'Without a stage an opportunity is in the first one of its pipeline; one of another pipeline is 400.', {
    source: nobody,
    test: 'begins in the first stage of a pipeline that it is moved to',
  }),
  row('documented', 'Changes of stage and of status have dates of their own.', {
    source: spec,
    test: 'remembers when its stage and its status changed',
  }),
  row('assumed', '`all`, which every body lists as a status, is refused; a reason is kept for what is lost only.', {
    source: nobody,
    test: 'is refused for what leads nowhere, and for a status that is only searched for',
  }),
  row('assumed', 'Where `allowDuplicateOpportunity` is off, a contact has one opportunity in a pipeline.', {
    source: 'apps/locations.json for the setting',
    test: 'is the only one of its contact in a pipeline',
  }),
  row('documented', 'Custom fields are written as `field_value` and read as `fieldValue`.', {
    source: spec,
    test: 'has custom fields, written by id or key and read with a fieldValue',
  }),
  row('reported', 'Upsert goes by `id`, else by contact and pipeline, and does without the fields on followers.', {
    source: 'public integrations; the file requires those fields and has no contactId',
    test: 'adds, removes or forgets followers',
  }),
  row('documented', 'Followers answer with all of them and with those that were added or removed.', {
    source: spec,
    test: 'are followed by users',
  }),
  row('reported', 'Associations are listed under `associations` and relations under `relations`; the file has one association for both.', {
    source: 'public integrations',
    test: 'are listed, and read by id, key and object',
  }),
  row('documented', 'Associations are made between contacts, or a contact and a custom object.', {
    source: 'apps/associations.json',
    test: 'are made between contacts, or a contact and a custom object, and nothing else',
  }),
  row('documented', 'Deleting an association takes its relations along; GoHighLevel’s own ones stay.', {
    source: 'apps/associations.json',
    test: 'are created once for a key, get other labels, and go with their relations',
  }),
  row('reported', 'The same relation twice is 400.', {
    source: 'issue #73',
    test: 'have relations, which are made once and removed',
  }),
  row('documented', 'The first record of a relation is one of the first object. That the other order is 400 is assumed.', {
    source: 'apps/associations.json',
    test: 'take their records in their own order',
  }),
  row('assumed', 'Of several associations with an object the first is told: the file has a single one.', {
    source: nobody,
    test: 'are listed, and read by id, key and object',
  }),
  row('documented', 'Posts come under `blogs`, a new one under `data` with 200, a changed one under `updatedBlogPost`; none shows its text.', {
    source: 'apps/blogs.json',
    test: 'have posts, which are created and written anew',
  }),
  row('assumed', 'A post’s address is unique in the location, and its site, author and categories have to be there.', {
    source: nobody,
    test: 'know which addresses are taken, except by a post itself',
  }),
];

export const notModelledInSales: readonly string[] = [
  'Conversations by score, due time or mention; internal comments; messages that activities leave behind.',
  'What a scheduled message becomes when its time has come, and answers of those who are written to.',
  'Unread conversations beside an opportunity; forecasts; filters of the search of opportunities by POST, which are published nowhere.',
  'Records of custom objects: any id may be one. Limits on how many relations a record may have.',
];
