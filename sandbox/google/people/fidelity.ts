import type { FidelityRow } from '../fidelity-row';

export const peopleFidelity: readonly FidelityRow[] = [];
