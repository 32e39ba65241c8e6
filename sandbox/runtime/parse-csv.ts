/** Comma-separated values as RFC 4180 has them, the way `Utilities.parseCsv` reads them. */
import { GoogleException } from './google-error';

/** @throws GoogleException when a quotation is not closed */
export const parseCsv = (csv: string, delimiter: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      const closing = /^"((?:[^"]|"")*)"/.exec(csv.slice(at));
      if (!closing) throw new GoogleException('Could not parse text.');
      cell = (closing[1] ?? '').replace(/""/g, '"');
      at += closing[0].length;
    }
    while (at < csv.length && csv[at] !== delimiter && csv[at] !== '\n' && csv[at] !== '\r') cell += csv[at++];
    row.push(cell);
    if (csv[at] === delimiter) {
      at += 1;
      if (at < csv.length && csv[at] !== '\n' && csv[at] !== '\r') continue;
      row.push('');
    }
    if (csv.startsWith('\r\n', at)) at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
};
