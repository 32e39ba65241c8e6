import type { BulkContact } from './bulk-contacts';
import { marks } from './bulk-contacts';

/** How far a bulk change has come, in contacts. */
export interface BulkProgress {
  readonly all: number;
  /** Neither still to do nor on its way. */
  readonly finished: number;
  readonly changed: number;
  readonly same: number;
  readonly failed: number;
  readonly unknown: number;
  /** Left out because it was cancelled. */
  readonly left: number;
}

export const progressOf = (contacts: readonly BulkContact[]): BulkProgress => {
  const count = (mark: string): number => contacts.filter((contact) => contact.mark === mark).length;
  const [changed, same, failed, unknown, left] = [marks.changed, marks.same, marks.failed, marks.unknown, marks.left].map(count) as [number, number, number, number, number];
  return { all: contacts.length, finished: changed + same + failed + unknown + left, changed, same, failed, unknown, left };
};
