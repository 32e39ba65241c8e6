/** One figure of the performance table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly better: 'lower' | 'higher';
  /** Measured by the clock of this machine, which may be slow or busy. */
  readonly byMachine?: true;
}

export const meets = ({ value, limit, better }: Row): boolean => (better === 'lower' ? value <= limit : value >= limit);

/**
 * Whether the benchmark fails on a row that misses its limit. Virtual time and counts are the same everywhere; what a
 * machine's clock says is shown as missed, and fails only when asked to be strict.
 */
export const fails = (row: Row, strict: boolean): boolean => !meets(row) && (strict || !row.byMachine);

const cell = (text: string, width: number): string => text.padEnd(width);

/** The table for people. */
export const table = (rows: readonly Row[]): string => {
  const lines = rows.map((row) => [row.name, `${row.value} ${row.unit}`, `${row.better === 'lower' ? 'at most' : 'at least'} ${row.limit}`, meets(row) ? 'ok' : row.byMachine ? 'MISSED on this machine' : 'MISSED']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) => line.map((text, column) => cell(text, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
};
