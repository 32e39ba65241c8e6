import { action } from '../../src/cards/actions';
import { problemLine } from '../../src/cards/problem';
import { problemCard } from '../../src/cards/problem-card';
import { problems } from './gallery/problems';
import { outline } from './outline';

const retry = action('contact.show', { contactId: 'c1' });

it('says which scope is missing, and offers to try again once it is there', () => {
  expect(outline(problemCard({ problem: { code: 'no-permission', missingScopes: ['contacts.write'] }, retry }))).toBe(
    `problem · Permission missing
  -
    The connection is not allowed to do this. It lacks: contacts.write.
    Ask an admin to add it in GoHighLevel. Then try again, or sign in again if you signed in with GoHighLevel.
    (Try again → contact.show contactId=c1) (Sign in → session.showSignIn)`,
  );
});

it('passes on GoHighLevel’s own words when it refuses what was sent', () => {
  expect(problemLine({ code: 'invalid', said: ['dueDate must be a date.', 'title should not be empty'] })).toBe(
    'GoHighLevel did not accept what was sent. It says: dueDate must be a date; title should not be empty. Correct it and try again.',
  );
});

it('says how long to wait, and tells the burst limit from the day’s', () => {
  expect(problemLine({ code: 'rate-limited', daily: false, retryInSeconds: 9.2 })).toMatch(/Wait 10 seconds and try again\.$/);
  expect(problemLine({ code: 'rate-limited', daily: false, retryInSeconds: null })).toMatch(/Wait a moment and try again\.$/);
  expect(problemLine({ code: 'rate-limited', daily: true, retryInSeconds: null })).toMatch(/Try again tomorrow/);
});

it('offers nothing to click where only reopening the mail helps', () => {
  expect(outline(problemCard({ problem: { code: 'message-expired' }, retry }))).toBe(
    `problem · Open the mail again
  -
    Gmail allows reading a mail only for a short while after it is opened.
    Close this mail and open it again.`,
  );
});

it.each(problems)('does not offer to try $code again when there is nothing to try', (problem) => {
  expect(outline(problemCard({ problem, retry: null }))).not.toContain('(Try again');
});
