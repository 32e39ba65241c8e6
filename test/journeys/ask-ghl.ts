import type { Rep } from './rep';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** Asks the embedded GoHighLevel past the add-on, as somebody in the web app would. */
export const asks = <Answer = unknown>({ sandbox: { ghl } }: Pick<Rep, 'sandbox'>, { method, path, body }: Asked): Answer => {
  const { status, body: answer } = ghl.handle({
    method,
    url: `https://services.leadconnectorhq.com${path}`,
    headers: { authorization: `Bearer ${ghl.credentials.privateToken}`, version: '2021-04-15', 'content-type': 'application/json', accept: 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  if (status >= 300) throw new Error(`${method} ${path} was answered ${status}: ${answer}`);
  return JSON.parse(answer) as Answer;
};
