import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const loopback = '127.0.0.1';

/** Listens on this machine alone; on a free port when the wanted one is taken. */
export const listen = (app: Hono, wantedPort: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch });
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && wantedPort !== 0) server.listen(0, loopback);
      else reject(error);
    });
    server.on('listening', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          // A browser keeps its connections open, which would keep the server alive.
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://${loopback}:${port}`, port, close });
    });
    server.listen(wantedPort, loopback);
  });
