import type { SampleInputs } from '../sample-inputs';

export const peopleInputs = {} satisfies SampleInputs;
