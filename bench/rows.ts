/** One figure of the performance table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly better: 'lower' | 'higher';
}

/** Limits that are promised; a row that misses its own fails the benchmark. */
export const meets = ({ value, limit, better }: Row): boolean => (better === 'lower' ? value <= limit : value >= limit);

const cell = (text: string, width: number): string => text.padEnd(width);

/** The table for people. */
export const table = (rows: readonly Row[]): string => {
  const lines = rows.map((row) => [row.name, `${row.value} ${row.unit}`, `${row.better === 'lower' ? 'at most' : 'at least'} ${row.limit}`, meets(row) ? 'ok' : 'MISSED']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) => line.map((text, column) => cell(text, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
};
