/**
 * Keeps other websites out: a page anywhere on the web can send requests to this machine, and by a name that it has
 * pointed here (DNS rebinding) even read the answers.
 */
import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem';

const loopbackNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Only requests that name this machine, and come from its own pages. */
export const onlyThisMachine: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const name = host.replace(/:\d+$/, '');
  if (!loopbackNames.includes(name))
    throw new Problem(421, `The sandbox answers under 127.0.0.1 and localhost only, not under ${name || 'no name'}.`);
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Problem(403, 'Another website has asked. The sandbox answers its own page only.');
  await next();
};

/** A form of another website cannot send JSON without asking first. */
export const onlyJson: MiddlewareHandler = async (context, next) => {
  const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
  if (context.req.method !== 'GET' && !isJson)
    throw new Problem(415, 'The sandbox takes JSON only: send it with the header "content-type: application/json".');
  await next();
};
