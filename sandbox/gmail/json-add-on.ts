/** An add-on of functions that answer JSON as it stands: for cards that no script has made. */
import type { AddOnRuntime } from './ask-add-on';

/** What a function is handed: the event object, as Gmail would send it. It answers what `readAnswer` reads; what it throws is the add-on's error. */
export type JsonFunction = (event: Readonly<Record<string, unknown>>) => unknown;

export interface JsonAddOnOptions {
  readonly functions: Readonly<Record<string, JsonFunction>>;
  readonly now: () => number;
  readonly grantedScopes: readonly string[];
}

const nothingElse = { virtualMs: 0, waves: 0, calls: [], http: [], logs: [], notEmulated: [] } as const;

export const jsonAddOn = ({ functions, now, grantedScopes }: JsonAddOnOptions): AddOnRuntime => ({
  run: (name, [event]) => {
    const called = functions[name];
    if (!called) return { response: null, error: `ReferenceError: Script function not found: ${name}`, ...nothingElse };
    try {
      return { response: called(event as Readonly<Record<string, unknown>>) ?? null, error: null, ...nothingElse };
    } catch (error) {
      return { response: null, error: String(error), ...nothingElse };
    }
  },
  grantedScopes: () => grantedScopes,
  now,
  drafts: new Map(),
});
