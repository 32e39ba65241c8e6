import { asNumber, asText } from '../../src/json';
import type { JsonObject } from '../../src/json';
import type { Fault } from '../google/faults';
import { googleMethods } from '../google/methods';
import type { GoogleMethodId } from '../google/methods';
import { Problem } from '../server/problem';

const faults: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries([401, 403, 404, 429, 500, 503].map((status) => [String(status), { status }])),
  '403-rate-limit': { status: 403, message: 'User Rate Limit Exceeded', reason: 'userRateLimitExceeded' },
  timeout: { network: 'timeout' },
  offline: { network: 'offline' },
  malformed: { spoilt: 'malformed' },
  truncated: { spoilt: 'truncated' },
};

const isMethod = (id: string): id is GoogleMethodId | '*' => id === '*' || Object.hasOwn(googleMethods, id);

/** Reads `{operation, kind, times}`, as the embedded GoHighLevel's faults are planned. @throws Problem */
export const readGoogleFault = (wish: JsonObject): { readonly method: GoogleMethodId | '*'; readonly fault: Fault; readonly times: number } => {
  const method = asText(wish['operation']);
  const kind = asText(wish['kind']);
  const fault = Object.hasOwn(faults, kind) ? faults[kind] : undefined;
  const times = asNumber(wish['times']) ?? 1;
  if (!isMethod(method)) throw new Problem(400, `There is no method ${method}. Choose one of ${Object.keys(googleMethods).join(', ')}, or * for any.`);
  if (!fault) throw new Problem(400, `Nothing goes wrong in that way. Choose one of ${Object.keys(faults).join(', ')}.`);
  if (!Number.isInteger(times) || times < 1 || times > 100) throw new Problem(400, 'A fault happens 1 to 100 times.');
  return { method, fault, times };
};
