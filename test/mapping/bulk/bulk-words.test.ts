import { bulkKindNames, bulkKinds } from '../../../src/mapping/bulk/bulk-kinds';
import { contactsInWords, failureWords, progressLine, resultLines, titleOf, wordsOf } from '../../../src/mapping/bulk/bulk-words';

const progress = { all: 1_312, finished: 1_200, changed: 1_190, same: 0, failed: 10, unknown: 0, left: 0 };

it.each(bulkKindNames)('%s is announced, warned of and explained in sentences', (kind) => {
  const { will, warning, undoing } = wordsOf(kind);
  expect(will('“vip”', '312 contacts')).toContain('312 contacts');
  expect(warning).toMatch(/^[A-Z].*\.$/);
  expect(undoing === '').toBe(bulkKinds[kind].undo === 'none');
  expect(titleOf(kind, '“vip”')).toMatch(/: “vip”$/);
});

it('counts in words', () => {
  expect([contactsInWords(1), contactsInWords(1_312)]).toStrictEqual(['1 contact', '1,312 contacts']);
  expect(progressLine(progress)).toBe('1,200 of 1,312 done');
  expect(resultLines(progress)).toStrictEqual(['1,190 changed', '10 failed']);
});

it.each([
  ['contact is deleted', 'No longer in GoHighLevel.'],
  ['contact does not belong to location', 'Belongs to another location: change it there.'],
  ['contact id is not a valid firebase id', 'GoHighLevel does not know this contact. Search for it again.'],
  ['assignedTo must be a string', 'GoHighLevel says: assignedTo must be a string'],
  ['', 'Not changed. Try it again, or change it on its own card.'],
])('says of “%s” what it means and what to do', (said, words) => expect(failureWords(said)).toBe(words));
