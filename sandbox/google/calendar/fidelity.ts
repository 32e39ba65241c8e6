import type { FidelityRow } from '../fidelity-row';

export const calendarFidelity: readonly FidelityRow[] = [];
