import type { SampleInputs } from '../sample-inputs';

export const calendarInputs = {} satisfies SampleInputs;
