import { once } from 'node:events';
import type { Hono } from 'hono';
import { listen } from '../server/listen';

export interface Service {
  readonly app: Hono;
  readonly port: number;
  /** What a program that wants to use it must know, beside its address. */
  readonly access: Readonly<Record<string, string>>;
}

/** Prints one line of JSON when it is ready, and serves until SIGTERM or Ctrl+C. */
export const serveUntilStopped = async ({ app, port, access }: Service): Promise<void> => {
  const { url, close } = await listen(app, port);
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  console.log(JSON.stringify({ url, ...access }));
  await stopped;
  await close();
};
