import { createApp } from '../../../sandbox/server/app';
import { createSandboxHolder } from '../../../sandbox/server/sandbox-holder';
import type { SandboxHolder } from '../../../sandbox/server/sandbox-holder';
import type { SandboxOptions } from '../../../sandbox/sandbox';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The server without a socket: requests go straight to the app, as the browser would send them. */
export interface TestServer {
  readonly holder: SandboxHolder;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
}

const host = '127.0.0.1:8787';

export const aServer = async (options: SandboxOptions = {}): Promise<TestServer> => {
  const holder = await createSandboxHolder(() => ({ now: Date.parse('2026-11-09T15:00:00Z'), seed: 1, ...options }));
  const app = createApp(holder, { '/page.js': { type: 'text/javascript', text: '/* the page */' } });
  const request: TestServer['request'] = async (path, init = {}) =>
    app.request(`http://${host}${path}`, { ...init, headers: { host, ...(init.headers as Record<string, string> | undefined) } });
  const answer = async (response: Response): Promise<Answer> => ({ status: response.status, body: await response.json() });
  return {
    holder,
    request,
    get: async (path) => answer(await request(path)),
    post: async (path, body = {}) =>
      answer(await request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })),
  };
};
