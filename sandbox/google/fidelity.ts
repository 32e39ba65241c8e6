import { calendarFidelity } from './calendar/fidelity';
import { driveFidelity } from './drive/fidelity';
import type { FidelityRow } from './fidelity-row';
import { gmailFidelity } from './gmail/fidelity';
import { peopleFidelity } from './people/fidelity';
import { tasksFidelity } from './tasks/fidelity';
import { userinfoFidelity } from './userinfo/fidelity';

/** What the embedded Google does as Google does, and where that is known from. */
export const googleFidelity: readonly FidelityRow[] = [
  ...gmailFidelity,
  ...tasksFidelity,
  ...peopleFidelity,
  ...calendarFidelity,
  ...driveFidelity,
  ...userinfoFidelity,
];
