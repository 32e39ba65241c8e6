import type { SampleInputs } from '../sample-inputs';

export const salesInputs = {} satisfies SampleInputs;
