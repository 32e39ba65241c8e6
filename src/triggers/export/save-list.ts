import type { SavedFile } from '../../google/operations/drive';
import type { JsonObject } from '../../json';
import { csvOf, tableOf } from '../../mapping/csv';
import type { Csv } from '../../mapping/csv';
import { tableRowOf } from '../../mapping/table-row';
import { wallOf } from '../../mapping/local-time';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { Draft } from '../operations/draft';
import { wordingOf } from '../operations/wording';
import type { Gathered } from './all-pages';
import { allPages } from './all-pages';
import { saveToDrive } from './drive';

/** Google wants larger files in several requests. */
const longestFile = 4_500_000;

interface Written extends Gathered {
  readonly csv: Csv;
  readonly columns: number;
}

/** Reads a list to its end and writes it as CSV. @throws GhlError */
export const listAsCsv = (app: App, event: AddOnEvent, { draft, input, longest = longestFile }: { readonly draft: Draft; readonly input: JsonObject; readonly longest?: number }): Written => {
  const gathered = allPages(app, draft, input);
  const wording = wordingOf(app, event);
  const table = tableOf(gathered.rows.map((thing) => tableRowOf(thing, wording)));
  const csv = csvOf(table, longest);
  const missing = csv.rows < gathered.rows.length ? 'More rows do not fit into one file.' : gathered.missing;
  return { ...gathered, csv, columns: table.columns.length, missing };
};

/** Excel takes CSV for UTF-8 only if it begins with this mark; Google Sheets does without. */
const byteOrderMark = '\ufeff';

const formats = {
  sheet: { mimeType: 'application/vnd.google-apps.spreadsheet', ending: '', mark: '' },
  csv: { mimeType: 'text/csv', ending: '.csv', mark: byteOrderMark },
} as const;

export type ListFormat = keyof typeof formats;

export const listFormats = Object.keys(formats);

export const isListFormat = (name: string): name is ListFormat => name in formats;

/** Saves a list that was written as CSV in the user's Drive. @throws GoogleError */
export const saveList = (app: App, event: AddOnEvent, { as, draft, written }: { readonly draft: Draft; readonly written: Written; readonly as: ListFormat }): Written & { readonly file: SavedFile } => {
  const { mimeType, ending, mark } = formats[as];
  const { local } = wordingOf(app, event);
  const day = new Date(wallOf(local.now, local)).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
  const name = `${draft.row.title ?? draft.operation} ${day}${ending}`;
  return { ...written, file: saveToDrive(app, { metadata: { name, mimeType }, type: 'text/csv; charset=UTF-8', content: mark + written.csv.text }) };
};
