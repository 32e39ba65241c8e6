import { api } from '../api';
import { exactTime } from '../dates';
import { element } from '../element';
import type { ExecutionWire, RequestWire } from '../wire';
import type { DrawerContext, Tab } from './tab';

/** JSON with one thing on a line; anything else as it came. */
const readable = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
};

const servers: Readonly<Record<string, string>> = { 'services.leadconnectorhq.com': 'GoHighLevel', 'gmail.googleapis.com': 'Gmail' };

const addressOf = (url: string): { readonly server: string; readonly path: string } => {
  const { host, pathname, search } = new URL(url);
  return { server: servers[host] ?? host, path: pathname + search };
};

const part = (title: string, text: string): readonly HTMLElement[] => (text === '' ? [] : [element('h4', {}, title), element('pre', {}, text)]);

const statusMark = (status: number | null): HTMLElement =>
  element('span', { class: status !== null && status < 400 ? 'status good' : 'status bad' }, status === null ? 'no answer' : String(status));

const requestRow = ({ method, url, status, requestHeaders, requestBody, responseBody }: RequestWire): HTMLElement => {
  const { server, path } = addressOf(url);
  const content = element('div', { class: 'exchange' });
  // A body may be large, so it is written only when somebody looks.
  const fill = (): void =>
    content.replaceChildren(
      element('p', { class: 'full-url' }, url),
      ...part(
        'Request headers',
        Object.entries(requestHeaders)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
      ),
      ...part('Request body', readable(requestBody)),
      ...part(status === null ? 'Why no answer came' : 'Answer', readable(responseBody)),
    );
  return element(
    'details',
    { class: 'request', toggle: fill },
    element(
      'summary',
      {},
      element('span', { class: 'method' }, method),
      element('span', { class: 'server' }, server),
      element('span', { class: 'path', title: url }, path),
      statusMark(status),
    ),
    content,
  );
};

const requestCount = ({ requests, waves }: ExecutionWire): string => {
  if (requests.length === 0) return 'no requests';
  return `${requests.length} ${requests.length === 1 ? 'request' : 'requests'} in ${waves} ${waves === 1 ? 'wave' : 'waves'}`;
};

const executionRow = (execution: ExecutionWire, timeZone: string): HTMLElement => {
  const { at, entry, ms, error, logs, requests } = execution;
  return element(
    'li',
    { class: 'execution' },
    element(
      'div',
      { class: 'execution-title' },
      element('strong', {}, entry),
      ` · ${requestCount(execution)} · ${Math.round(ms)} ms · ${exactTime(at, timeZone)}`,
    ),
    ...requests.map(requestRow),
    error === null ? null : element('p', { class: 'bad' }, error),
    logs.length === 0
      ? null
      : element('details', { class: 'request' }, element('summary', {}, `Log (${logs.length})`), element('pre', {}, logs.join('\n'))),
  );
};

/** Every run of the add-on, the newest first, with the requests it made. */
export const createRequestsTab = ({ timeZone, change }: DrawerContext): Tab => {
  const list = element('ol', { class: 'executions' });
  const empty = element(
    'p',
    { class: 'nothing' },
    'Nothing yet. Open a mail or click on a card, and the requests that the add-on makes are listed here.',
  );
  const clear = element('button', { type: 'button', class: 'button borderless', click: () => change(api.clearLog) }, 'Clear');
  let newest = -1;
  return {
    title: 'Requests',
    node: element(
      'div',
      {},
      element('div', { class: 'row' }, element('span', { class: 'hint' }, 'Times are the sandbox’s own. Tokens are hidden.'), clear),
      list,
      empty,
    ),
    refresh: async () => {
      const log = await api.log();
      const last = log.at(-1)?.id ?? -1;
      if (last < newest || log.length === 0) list.replaceChildren();
      // Rows that are there stay as they are, with what has been unfolded in them.
      const known = list.childElementCount === 0 ? -1 : newest;
      list.prepend(
        ...log
          .filter(({ id }) => id > known)
          .reverse()
          .map((execution) => executionRow(execution, timeZone)),
      );
      newest = last;
      empty.hidden = log.length > 0;
    },
  };
};
