/** How sure we are that GoHighLevel behaves like this. */
export type Confidence =
  /** GoHighLevel's own documents say so. */
  | 'documented'
  /** Users or staff saw it and said so in public. */
  | 'reported'
  /** Nobody said; this is the likeliest. */
  | 'assumed';

export interface FidelityRow {
  readonly behaviour: string;
  /** Of GoHighLevel's public repository `highlevel-api-docs` unless it says otherwise. */
  readonly source: string;
  readonly confidence: Confidence;
  /** The name of the test that shows it, or its beginning. */
  readonly test: string;
}

type Evidence = Pick<FidelityRow, 'source' | 'test'>;

export const row = (confidence: Confidence, behaviour: string, evidence: Evidence): FidelityRow => ({ behaviour, confidence, ...evidence });

export const nobody = 'no public statement';
