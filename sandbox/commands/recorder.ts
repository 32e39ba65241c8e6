import { appendFileSync } from 'node:fs';
import type { HttpServer } from '../http';
import { UsageError } from '../usage-error';

/** Writes to a file that only its owner may read. @throws UsageError when it cannot be written */
const opened = (path: string): ((line: string) => void) => {
  const append = (text: string): void => appendFileSync(path, text, { mode: 0o600 });
  try {
    append('');
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${String(Object(error).code)}). Give --record a file in a folder that exists.`);
  }
  return (line) => append(`${line}\n`);
};

/**
 * The same server, with each exchange appended to a file as a line of JSON:
 * `{method,url,requestHeaders,requestBody,status,responseBody}`. The bodies are text, the address is the one that it has
 * in production, and nothing is hidden. A request that got no answer is no exchange.
 * @throws UsageError for a file that cannot be written
 */
export const recorded = (server: HttpServer, path: string | undefined): HttpServer => {
  if (path === undefined) return server;
  const write = opened(path);
  return {
    handle: (request) => {
      const response = server.handle(request);
      const { method, url, headers, body } = request;
      write(JSON.stringify({ method, url, requestHeaders: headers, requestBody: body, status: response.status, responseBody: response.body }));
      return response;
    },
  };
};
