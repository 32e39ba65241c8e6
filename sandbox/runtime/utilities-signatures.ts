/** The members of `Utilities` that digest and sign. Keys and values are text or signed bytes, and a MAC takes no mixture. */
import { createHash, createHmac, createSign } from 'node:crypto';
import { bytesOf, signedBytes } from './blob';
import { encode } from './charset';
import { GoogleException, NotEmulated, textArgument, wrongArguments } from './google-error';
import { googleEnum, GoogleObject, type Member } from './google-object';

export const charset = googleEnum('Utilities.Charset', ['US_ASCII', 'UTF_8']);
export const digests = googleEnum('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
export const macs = googleEnum('Utilities.MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']);
export const rsa = googleEnum('Utilities.RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

/** Text in the charset that the argument at `charsetIndex` names, or signed bytes. @throws GoogleException */
export const charsetBytes = (member: string, given: readonly unknown[], index: number, charsetIndex: number): Buffer => {
  const value = given[index];
  const named = given[charsetIndex];
  if (named === undefined) return bytesOf(member, given, index);
  if (typeof value !== 'string' || !Object.values(charset).some((one) => one === named)) throw wrongArguments(member, given);
  return encode(value, String((named as GoogleObject).state));
};

/** The constant's name as Node spells the algorithm: `HMAC_SHA_256` is `SHA256`. */
const algorithm = (member: string, given: readonly unknown[], known: Readonly<Record<string, GoogleObject<string>>>): string => {
  const [value] = given;
  const name = value instanceof GoogleObject ? String(value.state) : '';
  if (known[name] !== value) throw wrongArguments(member, given);
  return name.replace(/^(HMAC|RSA)_/, '').replace('SHA_', 'SHA');
};

const hmac = (member: string, name: string, given: readonly unknown[], first: number): readonly number[] => {
  const [value, key] = given.slice(first);
  if (typeof value !== typeof key) throw wrongArguments(member, given);
  const [message, secret] = [first, first + 1].map((index) => charsetBytes(member, given, index, first + 2)) as [Buffer, Buffer];
  return signedBytes(createHmac(name, secret).update(message).digest());
};

const rsaSignature = (member: string, name: string, given: readonly unknown[], first: number): readonly number[] => {
  const value = charsetBytes(member, given, first, first + 2);
  const key = textArgument(member, given, first + 1);
  try {
    return signedBytes(createSign(`RSA-${name}`).update(value).sign(key));
  } catch {
    throw new GoogleException('Invalid argument: key');
  }
};

export const signatureMembers = {
  computeDigest: (...given) => {
    const member = 'Utilities.computeDigest';
    const name = algorithm(member, given, digests);
    if (name === 'MD2') throw new NotEmulated('Utilities.computeDigest with MD2');
    return signedBytes(createHash(name).update(charsetBytes(member, given, 1, 2)).digest());
  },
  computeHmacSha256Signature: (...given) => hmac('Utilities.computeHmacSha256Signature', 'sha256', given, 0),
  computeHmacSignature: (...given) => {
    const member = 'Utilities.computeHmacSignature';
    return hmac(member, algorithm(member, given, macs), given, 1);
  },
  computeRsaSha1Signature: (...given) => rsaSignature('Utilities.computeRsaSha1Signature', 'SHA1', given, 0),
  computeRsaSha256Signature: (...given) => rsaSignature('Utilities.computeRsaSha256Signature', 'SHA256', given, 0),
  computeRsaSignature: (...given) => {
    const member = 'Utilities.computeRsaSignature';
    return rsaSignature(member, algorithm(member, given, rsa), given, 1);
  },
} satisfies Readonly<Record<string, Member>>;
