/** Runs a function of the add-on and reads what it answers, in the words that Gmail has for what it cannot use. */
import type { Execution, Runtime } from '../runtime/runtime';
import { readAnswer, type Answer, type Asker } from './answer';
import { authorizationCard, readAuthorization } from './authorization-card';

/** What runs the functions: Apps Script, or anything else that answers JSON. */
export type AddOnRuntime = Pick<Runtime, 'run' | 'grantedScopes' | 'now' | 'drafts'>;

export type Asked = { readonly answer: Answer } | { readonly error: string };

const unusable: Asked = {
  error: [
    'The value returned from Apps Script has a type that cannot be used by the add-ons platform.',
    'Also make sure to call build on any builder before returning it.',
  ].join(' '),
};

const usable = (response: unknown, asker: Asker): Asked => {
  const answer = readAnswer(response, asker);
  return answer ? { answer } : unusable;
};

export interface AddOn {
  /** An AuthorizationException is answered with the card for it. */
  readonly ask: (functionName: string, asker: Asker, given: readonly unknown[]) => Asked;
  readonly lastExecution: () => Execution | null;
  readonly forgetLast: () => void;
}

export const createAddOn = (runtime: AddOnRuntime): AddOn => {
  let last: Execution | null = null;
  const ask: AddOn['ask'] = (functionName, asker, given) => {
    last = runtime.run(functionName, given);
    if (last.error !== null) return { error: last.error };
    const prompt = readAuthorization(last.response);
    if (!prompt) return usable(last.response, asker);
    if (prompt.customUiCallback === functionName) return unusable;
    if (prompt.customUiCallback !== null) return ask(prompt.customUiCallback, 'trigger', []);
    return usable({ action: { navigations: [{ pushCard: authorizationCard(prompt) }] } }, 'trigger');
  };
  return { ask, lastExecution: () => last, forgetLast: () => void (last = null) };
};
