interface Pattern<Row> {
  readonly row: Row;
  readonly segments: readonly string[];
}

interface Match<Row> {
  readonly row: Row;
  /** The path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

const nameIn = (segment: string): string | null => /^\{(\w+)\}$/.exec(segment)?.[1] ?? null;

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

const parametersOf = (segments: readonly string[], given: readonly string[]): Record<string, string> | null => {
  const path: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const name = nameIn(segment);
    const value = decode(given[index] ?? '');
    if (name === null ? value !== segment : !value) return null;
    if (name !== null && value !== null) path[name] = value;
  }
  return path;
};

/**
 * Finds the row that a method and a path name. Spelled-out segments go before parameters, so that `/contacts/lookup` is
 * never the contact called "lookup"; a trailing slash counts: `/contacts/` is not `/contacts`.
 */
export const pathMatcher = <Row extends { readonly method: string; readonly path: string }>(rows: readonly Row[]) => {
  const patterns = new Map<string, Pattern<Row>[]>();
  const keyOf = (method: string, segments: readonly string[]): string => `${method} ${segments.length}`;
  for (const row of rows) {
    const segments = row.path.split('/');
    const alike = patterns.get(keyOf(row.method, segments)) ?? [];
    patterns.set(keyOf(row.method, segments), [...alike, { row, segments }]);
  }
  for (const alike of patterns.values()) alike.sort((one, other) => one.segments.filter(nameIn).length - other.segments.filter(nameIn).length);

  return (method: string, pathname: string): Match<Row> | null => {
    const given = pathname.split('/');
    for (const { row, segments } of patterns.get(keyOf(method, given)) ?? []) {
      const path = parametersOf(segments, given);
      if (path) return { row, path };
    }
    return null;
  };
};
