import { action } from '../../../src/cards/actions';
import type { Problem } from '../../../src/cards/problem';
import { problemCard } from '../../../src/cards/problem-card';
import type { Example } from './example';
import { hostile } from './example';

/** One of every problem, and two where the words differ. */
export const problems: readonly Problem[] = [
  { code: 'signed-out' },
  { code: 'token-refused' },
  { code: 'no-permission', missingScopes: ['contacts.write'] },
  { code: 'wrong-location' },
  { code: 'not-found' },
  { code: 'invalid', said: [hostile, 'dueDate must be a date'] },
  { code: 'invalid', said: [] },
  { code: 'rate-limited', daily: false, retryInSeconds: 10 },
  { code: 'rate-limited', daily: true, retryInSeconds: null },
  { code: 'unavailable' },
  { code: 'offline' },
  { code: 'timeout' },
  { code: 'unexpected-reply' },
  { code: 'message-expired' },
  { code: 'google-scope-missing', missingScopes: [hostile] },
  { code: 'busy' },
  { code: 'unknown-action' },
  { code: 'bug', reference: 'r-17' },
];

export const problemExamples: readonly Example[] = problems.map((problem) => ({
  name: `problem: ${problem.code}`,
  card: problemCard({ problem, retry: action('mail.refresh', {}) }),
}));
