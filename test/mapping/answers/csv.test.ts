import fc from 'fast-check';
import { csvOf, tableOf } from '../../../src/mapping/csv';
import { parseCsv } from '../../../sandbox/csv';

const endless = 1e9;

it('has a column for every field of any row, in the order in which they come', () => {
  const table = tableOf([{ Name: 'Ana', Age: 41 }, { Name: 'Bo', 'Do not disturb': true }]);
  expect(csvOf(table, endless)).toStrictEqual({ text: 'Name,Age,Do not disturb\r\nAna,41,\r\nBo,,TRUE\r\n', rows: 2 });
});

it('puts quotes around what would otherwise be several cells', () => {
  expect(csvOf(tableOf([{ 'A, B': 'say "hi"\nand bye', C: ' spaced ' }]), endless).text).toBe('"A, B",C\r\n"say ""hi""\nand bye"," spaced "\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes no formula of %j', (text) => {
  expect(parseCsv(csvOf(tableOf([{ A: text }]), endless).text)[1]).toStrictEqual([`'${text}`]);
});

it('leaves numbers below zero alone', () => {
  expect(csvOf(tableOf([{ A: -5, B: 0.5 }]), endless).text).toBe('A,B\r\n-5,0.5\r\n');
});

it('takes only as many rows as fit, and says how many', () => {
  const table = tableOf(Array.from({ length: 100 }, (_, index) => ({ A: `row ${index}` })));
  const { text, rows } = csvOf(table, 58);
  expect([text.length <= 60, rows, text.endsWith('row 6\r\n')]).toStrictEqual([true, 7, true]);
});

it('reads back as it was written, whatever the cells hold', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/\0/g, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { text } = csvOf({ columns: ['One', 'Two'], rows: rows.map(([One, Two]) => ({ One, Two })) }, endless);
      const read = parseCsv(text).slice(1).map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')));
      const written = rows.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')));
      expect(read).toStrictEqual(written);
    }),
  );
});
