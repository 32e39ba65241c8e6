import type { FidelityRow } from '../fidelity-row';

export const tasksFidelity: readonly FidelityRow[] = [];
