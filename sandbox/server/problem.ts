import type { Context } from 'hono';
import type { ProblemWire } from '../page/wire';

/** A refusal, in words for whoever sees the page. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 415 | 421,
    message: string,
  ) {
    super(message);
  }
}

/** Whatever was thrown, as an answer. What is not a refusal is the sandbox's own fault, and says where. */
export const answerProblem = (error: Error, context: Context): Response => {
  const status = error instanceof Problem ? error.status : 500;
  const problem: ProblemWire = { problem: status === 500 ? `The sandbox itself has failed: ${error.message}` : error.message };
  if (status === 500) console.error(error);
  return context.json(problem, status);
};
