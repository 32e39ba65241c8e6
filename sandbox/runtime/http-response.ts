/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/url-fetch/http-response */
import type { HttpResponse } from '../http';
import { blobSourceMembers, offersBlob, signedBytes } from './blob';
import { decode } from './charset';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { bodyBytes } from './http-body';

/** Header names reach a script as servers usually write them: `Retry-After`. */
const headerName = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());

/** `charset="iso-8859-1"` of a content type. */
const charsetOf = (contentType: string): string => /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8';

/** The file that an answer brings is named by its Content-Disposition, or like the last part of its address. */
const fileName = (url: string, disposition = ''): string | null => /filename="?([^";]+)/i.exec(disposition)?.[1] ?? (new URL(url).pathname.split('/').at(-1) || null);

export const createHttpResponse = (response: HttpResponse, url: string): GoogleObject => {
  const { status, headers, body } = response;
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [headerName(name), value]));
  const bytes = (): Buffer => bodyBytes(response);
  const text = (charset: string): string => (response.bytes === undefined && /^utf-?8$/i.test(charset) ? body : decode(bytes(), charset));
  const content = () => ({
    bytes: bytes(),
    contentType: headers['content-type']?.split(';')[0]?.trim() ?? null,
    name: fileName(url, headers['content-disposition']),
  });
  const members = {
    ...blobSourceMembers('HTTPResponse', content),
    getResponseCode: () => status,
    getContentText: (charset = response.bytes === undefined ? 'utf-8' : charsetOf(headers['content-type'] ?? '')) => text(String(charset)),
    getHeaders: () => named,
    getAllHeaders: () => named,
    getContent: () => signedBytes(bytes()),
  } satisfies Record<keyof GoogleAppsScript.URL_Fetch.HTTPResponse, Member>;
  const object = googleObject('HTTPResponse', members);
  offersBlob(object, content);
  return object;
};
