import type { HttpRequest, HttpResponse } from '../platform';
import { NoAnswerError } from '../platform';

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type FetchMethod = GoogleAppsScript.URL_Fetch.HttpMethod;

/**
 * A redirect is an answer like any other: following it would carry the token to a host that nobody has allowed.
 * The type of the body has an option of its own, without which Apps Script calls it a web form.
 */
const asFetchRequest = ({ method, url, headers, body }: HttpRequest): FetchRequest => {
  const { 'Content-Type': contentType, ...others } = headers;
  return {
    url,
    method: method.toLowerCase() as FetchMethod,
    headers: others,
    ...(contentType === undefined ? {} : { contentType }),
    ...(body === undefined ? {} : { payload: body }),
    muteHttpExceptions: true,
    followRedirects: false,
  };
};

const asResponse = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpResponse => ({
  status: response.getResponseCode(),
  headers: Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name.toLowerCase(), String(value)])),
  // Both APIs answer JSON, which is UTF-8 whatever its header says (RFC 8259, 8.1).
  body: response.getContentText('UTF-8'),
  base64: () => Utilities.base64Encode(response.getContent()),
});

/**
 * `UrlFetchApp` throws plain errors, told apart by their texts. The texts are not documented; these are the ones that
 * people report. An error that asks for a permission is not among them: Gmail has to see it, to ask the user.
 */
const reasons: readonly (readonly [RegExp, NoAnswerError['reason']])[] = [
  [/timeout|timed out/i, 'timeout'],
  [/dns error|address unavailable|connection|unreachable|unexpected error/i, 'offline'],
  [/too many times|too many simultaneous|bandwidth quota|not permitted|not allowed|whitelist|allowlist|denied/i, 'refused'],
];

const withReason = <Result>(send: () => Result): Result => {
  try {
    return send();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = /permission|authorization/i.test(message) ? undefined : reasons.find(([text]) => text.test(message));
    throw known === undefined ? error : new NoAnswerError(known[1], message);
  }
};

/** @throws NoAnswerError */
export const send = (request: HttpRequest): HttpResponse => {
  const { url, ...options } = asFetchRequest(request);
  return withReason(() => asResponse(UrlFetchApp.fetch(url, options)));
};

/** All at once; the answers come in the order of the requests. @throws NoAnswerError if any of them got no answer. */
export const sendAll = (requests: readonly HttpRequest[]): readonly HttpResponse[] =>
  requests.length === 0 ? [] : withReason(() => UrlFetchApp.fetchAll(requests.map(asFetchRequest)).map(asResponse));
