/** A setter that exists in production and not here. */
import { NotEmulated } from '../google-error';
import type { Setter } from './part';

const anything = { accepts: () => true, json: () => null };

export const notEmulatedSetter = (member: string): Setter => ({
  takes: [anything, anything, anything, anything, anything],
  optional: 5,
  apply: () => {
    throw new NotEmulated(`CardService.${member}`);
  },
});
