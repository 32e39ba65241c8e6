/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/utilities/utilities */
import type { Random } from '../world';
import { bytesOf, createBlob, signedBytes } from './blob';
import { formatDate, parseDate } from './date-pattern';
import type { Meter } from './execution';
import { formatString } from './format-string';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { GoogleObject, methodsOf, type GoogleType, type Member, type Method } from './google-object';
import { limits } from './limits';
import { parseCsv } from './parse-csv';
import { archiveMembers } from './utilities-archives';
import { charset, charsetBytes, digests, macs, rsa, signatureMembers } from './utilities-signatures';

const base64 = (text: string): Buffer => {
  const normal = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (/[^A-Za-z0-9+/]/.test(normal) || normal.length % 4 === 1) throw new GoogleException('Could not decode string.');
  return Buffer.from(normal, 'base64');
};

const webSafe = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_');

/** A version 4 UUID out of the world's chance. */
const uuid = (random: Random): string => {
  const hex = random.id(32, '0123456789abcdef');
  const variant = '89ab'.charAt(Math.floor(random.next() * 4));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const parsedJson = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new GoogleException('Invalid JSON string.');
  }
};

type UtilitiesMember = Exclude<keyof GoogleAppsScript.Utilities.Utilities, 'Charset' | 'DigestAlgorithm' | 'MacAlgorithm' | 'RsaAlgorithm'>;

interface UtilitiesState {
  readonly random: Random;
  readonly meter: Meter;
}

const text = (method: string, given: readonly unknown[], index: number): string => textArgument(`Utilities.${method}`, given, index);

/** What answers from its arguments alone. */
const members = {
  ...archiveMembers,
  ...signatureMembers,
  formatDate: (...given) => {
    const [date] = given;
    if (!(date instanceof Date)) throw wrongArguments('Utilities.formatDate', given);
    return formatDate(date, text('formatDate', given, 1), text('formatDate', given, 2));
  },
  parseDate: (...given) => parseDate(text('parseDate', given, 0), text('parseDate', given, 1), text('parseDate', given, 2)),
  formatString: (...given) => formatString(text('formatString', given, 0), given.slice(1)),
  parseCsv: (...given) => {
    const [, delimiter = ','] = given;
    if (typeof delimiter !== 'string' || delimiter.length !== 1) throw wrongArguments('Utilities.parseCsv', given);
    return parseCsv(text('parseCsv', given, 0), delimiter);
  },
  // Both were taken out of the reference in favour of JSON, and still answer.
  jsonParse: (...given) => parsedJson(text('jsonParse', given, 0)),
  jsonStringify: (...given) => JSON.stringify(given[0]),
  newBlob: (...given) => {
    const [, contentType = typeof given[0] === 'string' ? 'text/plain' : null, name = null] = given;
    return createBlob({ bytes: bytesOf('Utilities.newBlob', given), contentType: contentType as string | null, name: name as string | null });
  },
  base64Encode: (...given) => charsetBytes('Utilities.base64Encode', given, 0, 1).toString('base64'),
  base64EncodeWebSafe: (...given) => webSafe(charsetBytes('Utilities.base64EncodeWebSafe', given, 0, 1).toString('base64')),
  base64Decode: (...given) => signedBytes(base64(text('base64Decode', given, 0))),
  base64DecodeWebSafe: (...given) => signedBytes(base64(text('base64DecodeWebSafe', given, 0))),
} satisfies Partial<Record<UtilitiesMember, Member>>;

/** One type for all executions. */
const type: GoogleType<UtilitiesState> = {
  name: 'Utilities',
  methods: {
    ...methodsOf<UtilitiesState, keyof typeof members>(members),
    getUuid: ({ random }) => uuid(random),
    sleep: ({ meter }, given) => {
      const [ms] = given;
      if (typeof ms !== 'number') throw wrongArguments('Utilities.sleep', given);
      if (ms < 0 || ms > limits.sleepMs) throw new GoogleException('Invalid argument: milliseconds');
      meter.spend(ms);
    },
  } satisfies Record<UtilitiesMember, Method<UtilitiesState>>,
  values: { Charset: charset, DigestAlgorithm: digests, MacAlgorithm: macs, RsaAlgorithm: rsa },
};

export const createUtilities = (state: UtilitiesState): GoogleObject => new GoogleObject(type, state) as GoogleObject;
