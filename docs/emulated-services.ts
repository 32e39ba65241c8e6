import { createContext, runInContext } from 'node:vm';
import { absentServices } from '../sandbox/runtime/not-emulated';
import { createRuntime } from '../sandbox/runtime/runtime';
import { createWorld } from '../sandbox/world';

const ask = 'Object.getOwnPropertyNames(globalThis)';

/** What a script finds in the emulated Apps Script, as it says itself: everything but the language's own and what refuses by name. */
export const emulatedServices = (): readonly string[] => {
  const runtime = createRuntime({
    world: createWorld({ now: 0, seed: 1 }),
    bundle: `function allNames() { return { names: ${ask} }; }`,
    manifest: {},
    user: { email: 'rep@example.com', locale: 'en', timeZone: 'Etc/UTC' },
    scriptId: 'docs',
    fetch: () => {
      throw new Error('Nobody is asked.');
    },
    googleToken: () => '',
  });
  const { response, error } = runtime.run('allNames', []);
  if (error !== null) throw new Error(error);
  const language = runInContext(ask, createContext({})) as readonly string[];
  const others: readonly string[] = [...language, ...absentServices, 'allNames'];
  return (response as { readonly names: readonly string[] }).names.filter((name) => !others.includes(name)).sort();
};
