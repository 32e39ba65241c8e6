import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { listen } from '../../../sandbox/server/listen';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
  readonly body: any;
}

export type Ask = (method: string, path: string, given?: { readonly headers?: Record<string, string>; readonly body?: unknown }) => Promise<Answer>;

/** Serves the app on a free port while the test runs. */
export const served = async (app: Hono, test: (ask: Ask, url: string) => Promise<void>): Promise<void> => {
  const { url, close } = await listen(app, 0);
  try {
    await test(async (method, path, { headers = {}, body } = {}) => {
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const response = await fetch(url + path, { method, headers, ...(text !== undefined && { body: text }) });
      return { status: response.status, body: await response.json() };
    }, url);
  } finally {
    await close();
  }
};

/** A folder with these files while the test runs. */
export const inFolder = async (files: Readonly<Record<string, string>>, test: (path: (name: string) => string) => void | Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-commands-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    await test((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const jsonLines = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
