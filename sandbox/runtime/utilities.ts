/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/utilities/utilities */
import { createHash, createHmac } from 'node:crypto';
import type { Random } from '../world';
import { bytesOf, createBlob, signedBytes } from './blob';
import { formatDate, parseDate } from './date-pattern';
import type { Meter } from './execution';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleEnum, googleObject, GoogleObject, type Member } from './google-object';
import { limits } from './limits';
import { notEmulated } from './not-emulated';

const charset = googleEnum('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const digests = googleEnum('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const macs = googleEnum('Utilities.MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']);
const rsa = googleEnum('Utilities.RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

const base64 = (text: string): Buffer => {
  const normal = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (/[^A-Za-z0-9+/]/.test(normal) || normal.length % 4 === 1) throw new GoogleException('Could not decode string.');
  return Buffer.from(normal, 'base64');
};

/** A version 4 UUID out of the world's chance. */
const uuid = (random: Random): string => {
  const hex = random.id(32, '0123456789abcdef');
  const variant = '89ab'.charAt(Math.floor(random.next() * 4));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const algorithm = (member: string, given: readonly unknown[], known: Readonly<Record<string, GoogleObject<string>>>): string => {
  const [value] = given;
  const name = value instanceof GoogleObject ? String(value.state) : '';
  if (known[name] !== value) throw wrongArguments(member, given);
  return name.replace('HMAC_', '').replace('SHA_', 'SHA');
};

export const createUtilities = ({ random, meter }: { readonly random: Random; readonly meter: Meter }): GoogleObject => {
  const text = (method: string, given: readonly unknown[], index: number): string => textArgument(`Utilities.${method}`, given, index);
  const hmac = (member: string, name: string, given: readonly unknown[]): readonly number[] =>
    signedBytes(createHmac(name, bytesOf(member, given, 1)).update(bytesOf(member, given, 0)).digest());

  const members = {
    getUuid: () => uuid(random),
    formatDate: (...given) => {
      const [date] = given;
      if (!(date instanceof Date)) throw wrongArguments('Utilities.formatDate', given);
      return formatDate(date, text('formatDate', given, 1), text('formatDate', given, 2));
    },
    parseDate: (...given) => parseDate(text('parseDate', given, 0), text('parseDate', given, 1), text('parseDate', given, 2)),
    newBlob: (...given) => {
      const [, contentType = typeof given[0] === 'string' ? 'text/plain' : null, name = null] = given;
      return createBlob(bytesOf('Utilities.newBlob', given), contentType as string | null, name as string | null);
    },
    base64Encode: (...given) => bytesOf('Utilities.base64Encode', given).toString('base64'),
    base64EncodeWebSafe: (...given) =>
      bytesOf('Utilities.base64EncodeWebSafe', given).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (...given) => signedBytes(base64(text('base64Decode', given, 0))),
    base64DecodeWebSafe: (...given) => signedBytes(base64(text('base64DecodeWebSafe', given, 0))),
    computeDigest: (...given) => {
      const member = 'Utilities.computeDigest';
      return signedBytes(createHash(algorithm(member, given, digests)).update(bytesOf(member, given, 1)).digest());
    },
    computeHmacSha256Signature: (...given) => hmac('Utilities.computeHmacSha256Signature', 'sha256', given),
    computeHmacSignature: (...given) => {
      const member = 'Utilities.computeHmacSignature';
      return hmac(member, algorithm(member, given, macs), given.slice(1));
    },
    sleep: (...given) => {
      const [ms] = given;
      if (typeof ms !== 'number') throw wrongArguments('Utilities.sleep', given);
      if (ms < 0 || ms > limits.sleepMs) throw new GoogleException('Invalid argument: milliseconds');
      meter.spend(ms);
    },
    ...notEmulated('Utilities', [
      'computeRsaSha1Signature', 'computeRsaSha256Signature', 'computeRsaSignature', 'formatString', 'gzip', 'jsonParse', 'jsonStringify', 'parseCsv',
      'ungzip', 'unzip', 'zip',
    ]),
  } satisfies Record<Exclude<keyof GoogleAppsScript.Utilities.Utilities, 'Charset' | 'DigestAlgorithm' | 'MacAlgorithm' | 'RsaAlgorithm'>, Member>;
  return googleObject('Utilities', members, { Charset: charset, DigestAlgorithm: digests, MacAlgorithm: macs, RsaAlgorithm: rsa });
};
