import type { App } from '../app';

/** Stays over sign-outs: what somebody likes to do has no secret. A few hundred bytes. */
const starredKey = 'starred';
const starredKept = 20;

/** The ids of the operations that were starred, the latest first. */
export const starredOperations = ({ properties }: App): readonly string[] => (properties.get(starredKey) ?? '').split(' ').filter(Boolean);

/** Puts an operation on top of the starred ones, or takes it off. Twice is as once. */
export const star = (app: App, id: string, on: boolean): void => {
  const others = starredOperations(app).filter((one) => one !== id);
  const after = on ? [id, ...others].slice(0, starredKept) : others;
  app.properties.write({ [starredKey]: after.length === 0 ? null : after.join(' ') });
};
