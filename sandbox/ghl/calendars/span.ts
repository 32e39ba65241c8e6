/** From one instant up to, not including, another; milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** With time added before and after, in milliseconds. */
export const widened = ({ start, end }: Span, { before, after }: { readonly before: number; readonly after: number }): Span => ({
  start: start - before,
  end: end + after,
});

/** An appointment or a blocked slot as the time that it takes. */
export const spanOf = ({ startTime, endTime }: { readonly startTime: number; readonly endTime: number }): Span => ({ start: startTime, end: endTime });
