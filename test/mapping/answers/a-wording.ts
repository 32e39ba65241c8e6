import type { Wording } from '../../../src/mapping/value-words';
import { wallClock } from '../../../src/mapping/wall-clock';
import { chicagoTime } from '../../builders/local-time';

const names = new Map([['u1', 'Robin Vale'], ['f1', 'Budget'], ['s1', 'Sales: Viewing']]);

/** Values as they are said in Chicago, where three ids are known by name. */
export const aWording = (): Wording => {
  const local = chicagoTime();
  return { local, clock: wallClock(local), nameOf: (id) => names.get(id) };
};
