import { once } from 'node:events';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { NetworkError } from '../http';
import type { HttpRequest, HttpServer } from '../http';
import { onlyThisMachine } from '../server/guard';
import { answerProblem } from '../server/problem';
import { controls } from './controls';
import type { Controlled } from './controls';

export interface ServedOverHttp {
  readonly server: HttpServer;
  /** The origin that a path has in production: what the server thinks it is asked under. */
  readonly originOf: (pathname: string) => string;
  readonly controlled: Controlled;
}

const received = async (context: Context, originOf: ServedOverHttp['originOf']): Promise<HttpRequest> => {
  const { pathname, search } = new URL(context.req.url);
  const bytes = Buffer.from(await context.req.arrayBuffer());
  return {
    method: context.req.method,
    url: `${originOf(pathname)}${pathname}${search}`,
    headers: context.req.header(),
    body: bytes.toString(),
    bytes,
  };
};

/** What a fault of the network looks like from outside: silence until the client gives up, or a connection that breaks. */
const withoutAnswer = async (context: Context, reason: NetworkError['reason']): Promise<Response> => {
  const { outgoing } = context.env as HttpBindings;
  if (reason === 'timeout') await once(outgoing, 'close');
  else outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** An embedded server over HTTP, with its controls on a path of their own, `/__sandbox`, which are not recorded. */
export const createHttpApp = ({ server, originOf, controlled }: ServedOverHttp): Hono => {
  const unknownControl = (context: Context): Response =>
    context.json({ problem: `There is no control ${context.req.method} ${context.req.path}.` }, 404);
  const app = new Hono();
  app.onError(answerProblem);
  app.use(onlyThisMachine);
  app.route('/__sandbox', controls(controlled));
  app.all('/__sandbox', unknownControl);
  app.all('/__sandbox/*', unknownControl);
  app.all('*', async (context) => {
    const request = await received(context, originOf);
    try {
      const { status, headers, body, bytes = body } = server.handle(request);
      return new Response(bytes.length === 0 ? null : new Uint8Array(Buffer.from(bytes)), { status, headers });
    } catch (error) {
      if (error instanceof NetworkError) return withoutAnswer(context, error.reason);
      throw error;
    }
  });
  return app;
};
