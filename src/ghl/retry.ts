import type { OperationId } from './calls';
import { operation } from './calls';
import type { GhlError } from './errors';
import { isSafeTwice } from './operation';

/** Statuses of a gateway that is about to be back. */
const passing: readonly number[] = [502, 503, 504];

/**
 * Whether a failed call is worth sending again at once, while somebody waits: only where a repeat does no harm, and
 * only for failures that pass by themselves. A 429 is not repeated: its window is ten seconds, a third of what a card has.
 */
export const worthRepeating = (id: OperationId, error: GhlError): boolean =>
  isSafeTwice(operation(id)) && (passing.includes(error.circumstances.status ?? 0) || error.code === 'offline');
