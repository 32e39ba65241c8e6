import type { HttpResponse } from './http';

/** Ways in which an answer arrives and cannot be read: no JSON at all, or JSON that ends in the middle. */
export type Spoiling = 'malformed' | 'truncated';

const spoilings: Readonly<Record<Spoiling, (response: HttpResponse) => HttpResponse>> = {
  // What a proxy in between puts in the place of an answer, with the status of the answer.
  malformed: ({ status }) => ({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><html><body><h1>Something went wrong</h1></body></html>',
  }),
  truncated: (response) => ({ ...response, body: response.body.slice(0, Math.ceil(response.body.length / 2)) }),
};

export const spoilt = (spoiling: Spoiling, response: HttpResponse): HttpResponse => spoilings[spoiling](response);
