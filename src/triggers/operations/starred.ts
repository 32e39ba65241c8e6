import type { App } from '../app';

/** Stays over sign-outs: what somebody likes to do has no secret. A few hundred bytes. */
const starredKey = 'starred';
const starredKept = 20;

/** The ids of the operations that were starred, the latest first. */
export const starredOperations = ({ properties }: App): readonly string[] => (properties.get(starredKey) ?? '').split(' ').filter(Boolean);

/** Puts an operation on top of the starred ones, or takes it off. */
export const toggleStar = (app: App, id: string): void => {
  const before = starredOperations(app);
  const others = before.filter((one) => one !== id);
  const after = others.length < before.length ? others : [id, ...others].slice(0, starredKept);
  app.properties.write({ [starredKey]: after.length === 0 ? null : after.join(' ') });
};
