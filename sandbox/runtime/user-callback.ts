/** The page that `/macros/d/{scriptId}/usercallback` answers to a browser (https://developers.google.com/apps-script/reference/script/state-token-builder). */
import { neverBegan, type Execution } from './execute';
import { answeredPage, page } from './html-page';
import { limits } from './limits';
import type { StateTokens } from './state-tokens';

export interface CallbackAnswer {
  readonly execution: Execution;
  readonly html: string;
}

type Run = (functionName: string, args: readonly unknown[], budgetMs: number) => Execution;

/** Brings a browser to the function that its state token names, with the query and the token's own arguments. */
export const userCallback = (stateTokens: StateTokens, run: Run, query: Readonly<Record<string, string>>): CallbackAnswer => {
  const token = stateTokens.redeem(query['state'] ?? '');
  if (!token) {
    const error = 'The state token is invalid or has expired. Please try again.';
    return { execution: neverBegan(error), html: page('Error', `<p>${error}</p>`) };
  }
  const parameter = { ...query, ...token.parameters };
  const parameters = Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]]));
  const execution = run(token.method, [{ parameter, parameters }], limits.executionMs);
  return { execution, html: answeredPage(execution) };
};
