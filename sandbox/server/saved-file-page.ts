import { html } from 'hono/html';
import { parseCsv } from '../csv';
import type { SavedFile } from '../google/drive/saved-file';

type Html = ReturnType<typeof html>;

/** More rows make a browser slow; the file itself has them all. */
const rowsShown = 1_000;

const cells = (row: readonly string[], tag: 'th' | 'td'): readonly Html[] =>
  row.map((cell) => (tag === 'th' ? html`<th scope="col">${cell}</th>` : html`<td>${cell}</td>`));

const table = (text: string): Html => {
  const [headings = [], ...rows] = parseCsv(text.replace(/^\ufeff/, ''));
  return html`
    <p>${rows.length === 1 ? '1 row' : `${rows.length} rows`}${rows.length > rowsShown ? `, of which the first ${rowsShown} are shown` : ''}</p>
    <div class="cells" tabindex="0" role="region" aria-label="Cells">
      <table>
        <thead><tr>${cells(headings, 'th')}</tr></thead>
        <tbody>${rows.slice(0, rowsShown).map((row) => html`<tr>${cells(row, 'td')}</tr>`)}</tbody>
      </table>
    </div>`;
};

const content = ({ mimeType, bytes }: SavedFile, address: string): Html => {
  if (mimeType.startsWith('audio/')) return html`<audio controls src="${address}"></audio>`;
  if (/csv|spreadsheet/.test(mimeType)) return table(Buffer.from(bytes).toString());
  return html`<p>This sandbox shows tables and plays recordings; any other file can be downloaded.</p>`;
};

/** The stand-in for the editor or player of Google with which a file of the user's Drive is opened. */
export const savedFilePage = (file: SavedFile, address: string): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${file.name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <style>
      body { display: block; overflow: auto; padding: 24px }
      .cells { overflow: auto; max-height: 75vh }
      table { border-collapse: collapse }
      th, td { border: 1px solid; padding: 4px 8px; text-align: start; vertical-align: top; max-width: 40ch }
    </style>
  </head>
  <body>
    <main>
      <p class="hint">This page stands in for Google Drive. Nothing leaves this machine.</p>
      <h1>${file.name}</h1>
      ${content(file, address)}
      <p><a href="${address}" download="${file.name}">Download</a></p>
    </main>
  </body>
</html>`;
