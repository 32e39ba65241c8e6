/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/url-fetch/http-response */
import type { HttpResponse } from '../http';
import { createBlob, decode, signedBytes } from './blob';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';

/** Header names reach a script as servers usually write them: `Retry-After`. */
const headerName = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());

export const createHttpResponse = ({ status, headers, body }: HttpResponse): GoogleObject => {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [headerName(name), value]));
  const bytes = (): Buffer => Buffer.from(body, 'utf8');
  const members = {
    getResponseCode: () => status,
    getContentText: (charset) => (charset === undefined ? body : decode(bytes(), String(charset))),
    getHeaders: () => named,
    getAllHeaders: () => named,
    getContent: () => signedBytes(bytes()),
    getBlob: () => createBlob(bytes(), headers['content-type'] ?? null),
    ...notEmulated('HTTPResponse', ['getAs']),
  } satisfies Record<keyof GoogleAppsScript.URL_Fetch.HTTPResponse, Member>;
  return googleObject('HTTPResponse', members);
};
