/** The page's way to its server. */
import type { DraftPeople } from './draft-wire';
import type { FoundWire, PanelClick, SearchRequest, SuggestionsWire, SuggestRequest } from './panel-wire';
import type { ConversationWire, ExecutionWire, Expiry, FaultKind, PanelWire, ProblemWire, RecordsWire, StateWire, ThreadWire } from './wire';

/** Thrown when the server refuses, or is gone. Its message is for people. */
class ServerProblem extends Error {
  override readonly name = 'ServerProblem';
}

const call = async <Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> => {
  const response = await fetch(`/__sandbox${path}`, {
    method,
    ...(method === 'POST' && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) }),
  }).catch(() => {
    throw new ServerProblem('The sandbox does not answer. Is "npm start" still running?');
  });
  if (response.ok) return (await response.json()) as Answer;
  const { problem } = (await response.json().catch(() => ({}))) as Partial<ProblemWire>;
  throw new ServerProblem(problem ?? `The sandbox answered ${response.status}.`);
};

const get = <Answer>(path: string): Promise<Answer> => call<Answer>('GET', path);
export const post = <Answer>(path: string, body?: unknown): Promise<Answer> => call<Answer>('POST', path, body);

export const api = {
  state: () => get<StateWire>('/state'),
  threads: () => get<readonly ThreadWire[]>('/mail/threads'),
  conversation: (threadId: string) => get<ConversationWire>(`/mail/threads/${encodeURIComponent(threadId)}`),
  setLabel: (threadId: string, name: string, on: boolean) => post<ConversationWire>(`/mail/threads/${encodeURIComponent(threadId)}/labels`, { name, on }),
  frameUrl: (messageId: string) => `/__sandbox/mail/messages/${encodeURIComponent(messageId)}/frame`,

  home: () => post<PanelWire>('/panel/home'),
  openMessage: (messageId: string) => post<PanelWire>('/panel/open', { messageId }),
  compose: (people: DraftPeople, index: number) => post<PanelWire>('/panel/compose', { ...people, index }),
  click: (click: PanelClick) => post<PanelWire>('/panel/click', click),
  back: () => post<PanelWire>('/panel/back'),
  universal: (index: number) => post<PanelWire>('/panel/universal', { index }),
  openPeek: () => post<PanelWire>('/panel/peek'),
  reload: () => post<PanelWire>('/panel/reload'),
  suggest: (request: SuggestRequest) => post<SuggestionsWire>('/panel/suggest', request),
  search: (request: SearchRequest) => post<FoundWire>('/panel/search', request),

  log: () => get<readonly ExecutionWire[]>('/log'),
  clearLog: () => post<StateWire>('/log/clear'),
  records: (contactId: string | null) => get<RecordsWire>(contactId === null ? '/records' : `/records?contact=${encodeURIComponent(contactId)}`),

  advance: (ms: number) => post<StateWire>('/advance', { ms }),
  planFault: (fault: { readonly operation: string; readonly kind: FaultKind; readonly times: number }) => post<StateWire>('/faults', fault),
  clearFaults: () => post<StateWire>('/faults/clear'),
  setOffline: (offline: boolean) => post<StateWire>('/offline', { offline }),
  expire: (what: Expiry) => post<StateWire>('/expire', { what }),
  signIn: () => post<PanelWire>('/sign-in'),
  signOut: () => post<PanelWire>('/sign-out'),
  reset: () => post<StateWire>('/reset'),
} as const;
