import type { App } from '../app';

/** Thrown in place of a pause that would last longer than the run may. */
export class TimeUpError extends Error {
  override readonly name = 'TimeUpError';
}

/** The same, but it never stands still beyond `deadline` (milliseconds since 1970). A click has 30 s, and dies of a longer pause. */
export const withinTime = (app: App, deadline: number): App => ({
  ...app,
  platform: {
    ...app.platform,
    sleep: (ms) => {
      if (app.platform.now() + ms > deadline) throw new TimeUpError();
      app.platform.sleep(ms);
    },
  },
});
