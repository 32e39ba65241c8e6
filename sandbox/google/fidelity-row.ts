/** How sure we are that Google does it too. */
export type Confidence = 'documented' | 'reported' | 'assumed';

export interface FidelityRow {
  readonly behaviour: string;
  /** A public page, or why it is assumed. */
  readonly source: string;
  readonly confidence: Confidence;
  /** The title of the test that shows it. */
  readonly test: string;
}
