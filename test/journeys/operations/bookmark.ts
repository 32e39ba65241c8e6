import type { Rep } from '../rep';

/** Answers what leads back to how it is now: what is held, what the add-on remembers, and what is shown. */
export const bookmark = ({ sandbox }: Rep): (() => void) => {
  const { runtime, panel, world: { clock } } = sandbox;
  const snapshot = sandbox.snapshot();
  const cached = [...runtime.userCache.entries()];
  const showsAgain = panel.bookmark();
  return () => {
    sandbox.restore(snapshot);
    for (const [key, { value, expiresAt }] of cached) runtime.userCache.put(key, value, (expiresAt - clock.now()) / 1000);
    showsAgain();
  };
};
