import { nobody, row } from './row';
import type { FidelityRow } from './row';

const contacts = 'apps/contacts.json';
const integrations = 'public integrations';
const searchPage = 'GoHighLevel’s Contacts Search API page';

/** Contacts in numbers, what they are linked to, and the tasks of a location. */
export const peopleFidelity: readonly FidelityRow[] = [
  row('documented', 'Search takes 500 contacts on a page, pages reach 10,000 records, and `searchAfter` reaches all; at most two fields to sort by.', {
    source: searchPage,
    test: 'refuses %s',
  }),
  row('documented', 'Every contact that search finds carries its own `searchAfter`.', {
    source: searchPage,
    test: 'shows every contact once, by pages as by cursors, in any order',
  }),
  row('assumed', 'Newest first without a `sort`; what is missing comes last; the id decides between equals.', {
    source: nobody,
    test: 'shows every contact once, by pages as by cursors, in any order',
  }),
  row('documented', 'Filters are eq, not_eq, contains, not_contains, exists, not_exists and range, in nested groups; an address only as a whole.', {
    source: searchPage,
    test: 'finds by %s',
  }),
  row('assumed', 'Filters do not regard case; `eq` with a list wants all of it; `query` looks at names, address, number and company.', {
    source: nobody,
    test: 'finds by words in names, address, number and company, not by additional addresses',
  }),
  row('reported', 'Search spells names in lower case only, `address` instead of `address1`, and leaves out time zone and channels of do-not-disturb.', {
    source: 'issues #10, #43, #185 and #314',
    test: 'spells names in lower case only, and fields otherwise than reading by id',
  }),
  row('reported', 'The older list has names in lower case, those that were typed as `firstNameRaw`, and its cursor in `meta`.', {
    source: `${integrations}; an unused schema of ${contacts} for meta`,
    test: 'gives names in lower case, and as they were typed under another name',
  }),
  row('reported', 'An upsert by an additional address makes it the primary one and loses the old one.', {
    source: 'issue #337',
    test: 'by an additional address makes it the primary one, and loses the old one',
  }),
  row('reported', 'Where address and number lead to two contacts, the address decides and the number is passed over.', {
    source: `${contacts}, issue #37`,
    test: 'passes over a number that is another contact’s when the address has decided',
  }),
  row('documented', 'The tags of an upsert overwrite all others.', { source: contacts, test: 'overwrites all tags, and learns new ones' }),
  row('reported', 'An upsert takes `gender` for a new contact only.', { source: 'issue #313', test: 'takes a gender for a new contact only' }),
  row('reported', 'An upsert without address and number is a 400.', { source: integrations, test: 'needs an address or a number' }),
  row('documented', 'Tags of many contacts are changed one by one: failures stand in the answer of a success.', {
    source: contacts,
    test: 'are changed contact by contact: one that fails is named and does not stop the others',
  }),
  row('documented', 'At most 50 contacts are linked to a business at once; null unlinks.', {
    source: 'apps/v3/contacts-v3.json',
    test: 'is linked to 50 contacts at most',
  }),
  row('assumed', 'A deleted business is taken from its contacts. An unknown business, campaign, workflow or user is a 400.', {
    source: nobody,
    test: 'is taken from its contacts when it is deleted',
  }),
  row('assumed', 'Campaigns and workflows take drafts as well, and nobody twice; removing who is not in one succeeds.', {
    source: nobody,
    test: 'are made once, and go with the contact',
  }),
  row('reported', 'The search of tasks answers 201, with `_id`, lower-case names, dates, and a `searchAfter` that may be sent back.', {
    source: 'public integrations that probed it in August 2026',
    test: 'answers 201 with rows of its own kind: `_id`, lower-case names, dates',
  }),
  row('reported', 'Deleted tasks stay in that search, with `deleted: false` and without their contact.', {
    source: 'public integrations that probed it in August 2026',
    test: 'keeps deleted tasks, said not to be deleted and without their contact',
  }),
  row('assumed', 'So do the tasks of a deleted contact; newest first; at most 100 on a page; tasks are found without a lag.', {
    source: nobody,
    test: 'keeps the tasks of a deleted contact like that',
  }),
];
