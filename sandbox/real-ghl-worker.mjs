/** Sends one HTTP request at a time for `real-ghl.ts`. Plain JavaScript, because a worker thread has no TypeScript loader. */
import { runAsWorker } from 'synckit';

const { fetch, AbortSignal } = globalThis;

const bodiless = ['GET', 'HEAD'];

/** By the code of the system's error; whatever else went wrong, there was no connection. */
const reasons = { ENOTFOUND: 'dns', EAI_AGAIN: 'dns', TimeoutError: 'timeout', UND_ERR_HEADERS_TIMEOUT: 'timeout', UND_ERR_BODY_TIMEOUT: 'timeout' };

runAsWorker(async ({ method, url, headers, body }, patienceMs) => {
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(bodiless.includes(method) ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  } catch (error) {
    return { failure: reasons[error.cause?.code ?? error.name] ?? 'offline' };
  }
});
