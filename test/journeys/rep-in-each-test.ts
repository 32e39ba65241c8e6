import { aRep, type Rep } from './rep';

/**
 * A rep who stands at the same beginning before each test of the file, or of the `describe`, in which this is called: what the sandbox
 * holds is as `begins` left it, nothing is broken, no trigger is there that was not, and no request has been made since.
 */
export const repInEachTest = (begins: () => Promise<Rep> = aRep): Rep => {
  let rep: Rep;
  let start = '';
  let triggers: readonly string[] = [];

  const triggerIds = (): readonly string[] => rep.sandbox.runtime.triggers().map(({ uid }) => uid);

  beforeAll(async () => {
    rep = await begins();
    start = rep.sandbox.snapshot();
    triggers = triggerIds();
  });

  beforeEach(() => {
    const { sandbox } = rep;
    for (const uid of triggerIds().filter((id) => !triggers.includes(id))) sandbox.runtime.backend.triggers.remove(uid);
    for (const { faults } of [sandbox.ghl, sandbox.google, sandbox.runtime]) faults.clear();
    sandbox.restore(start);
    sandbox.network.clearLog();
  });

  // Tests name the rep when their file is read, and meet them once they run.
  return new Proxy({} as Rep, { get: (_, member) => Reflect.get(rep, member) as unknown });
};
