/** One row of a table: what stands in each column, by the column's heading. */
export type TableRow = Readonly<Record<string, string | number | boolean>>;

export interface Table {
  /** Every column that any row has, in the order in which they first come. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export const tableOf = (rows: readonly TableRow[]): Table => ({ columns: [...new Set(rows.flatMap(Object.keys))], rows });

/** Google Sheets takes no longer cell. */
const longestCell = 49_000;

/**
 * Text that a spreadsheet would take for a formula is given an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection). Numbers stay numbers, also those below zero.
 */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A cell as RFC 4180 wants it. */
const cell = (value: string | number | boolean | undefined): string => {
  if (typeof value !== 'string') return value === undefined ? '' : String(value).toUpperCase();
  const text = harmless(value.replace(/\0/g, '').slice(0, longestCell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

const lineOf = (cells: readonly (string | number | boolean | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

export interface Csv {
  readonly text: string;
  /** How many of the rows found room. */
  readonly rows: number;
}

/** The table as CSV of at most `longest` UTF-16 units, headings first. What does not fit is left out row by row. */
export const csvOf = ({ columns, rows }: Table, longest: number): Csv => {
  let text = lineOf(columns);
  let fitting = 0;
  for (const row of rows) {
    const line = lineOf(columns.map((column) => row[column]));
    if (text.length + line.length > longest) break;
    text += line;
    fitting += 1;
  }
  return { text, rows: fitting };
};
