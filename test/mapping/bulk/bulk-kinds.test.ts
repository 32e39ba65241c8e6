import { bulkKinds } from '../../../src/mapping/bulk/bulk-kinds';

const added = bulkKinds['add-tags'];
const removed = bulkKinds['remove-tags'];

it('reads GoHighLevel’s answer contact by contact, also one that is missing from it', () => {
  const responses = [
    { contactId: 'a', type: 'success', oldTags: ['VIP', 'other'], tagsAdded: ['spring'], tagsRemoved: [] },
    { contactId: 'b', type: 'success', oldTags: ['vip', 'spring'], tagsAdded: [], tagsRemoved: [] },
    { contactId: 'c', type: 'error', message: 'contact is deleted' },
  ];
  expect(added.results({ responses }, ['a', 'b', 'c', 'd'], 'vip,spring')).toStrictEqual([
    { outcome: 'changed', before: 'vip' },
    { outcome: 'same', before: 'vip,spring' },
    { outcome: 'failed', words: 'contact is deleted' },
    { outcome: 'failed', words: '' },
  ]);
});

it('takes back only the tags that were not there, and puts back only those that were', () => {
  expect([added.undoTarget('vip,spring', 'vip'), added.undoTarget('vip,spring', 'vip,spring')]).toStrictEqual(['spring', null]);
  expect([removed.undoTarget('vip,spring', 'vip'), removed.undoTarget('vip,spring', '')]).toStrictEqual(['vip', null]);
});

it('takes whom GoHighLevel does not name for a business as not changed', () => {
  expect(bulkKinds['set-business'].results({ ids: ['a'] }, ['a', 'b'], 'x')).toStrictEqual([{ outcome: 'changed' }, { outcome: 'failed', words: 'contact is deleted' }]);
});

it('clears a business with null, and undoes that with the one that was there', () => {
  const { input, undoTarget } = bulkKinds['clear-business'];
  expect(input(['a'], '')).toStrictEqual({ body: { ids: ['a'], businessId: null } });
  expect([undoTarget('', 'b1'), undoTarget('', '')]).toStrictEqual(['b1', null]);
});
