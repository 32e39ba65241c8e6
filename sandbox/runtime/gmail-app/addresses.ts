/** Lists of addresses, as people type them and as mail headers carry them. */
import { GoogleException } from '../google-error';
import { decodeWords, encodeWords } from './encoded-words';

export interface Address {
  /** As it was written, between quotation marks or not; empty when there is none. */
  readonly name: string;
  readonly email: string;
}

const readOne = (text: string): Address => {
  const [, name = '', email = ''] = /^(.*)<([^<>]*)>\s*$/s.exec(text) ?? [];
  return email === '' ? { name: '', email: text.trim() } : { name: name.trim(), email: email.trim() };
};

/** Splits at commas that stand outside of quotation marks. */
export const readAddresses = (list: string): readonly Address[] =>
  (list.match(/(?:"(?:[^"\\]|\\.)*"|[^,"]|")+/g) ?? []).map((one) => one.trim()).filter((one) => one !== '').map(readOne);

const writeOne = ({ name, email }: Address): string => {
  if (name === '') return email;
  const bare = name.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1');
  return /^[\x20-\x7e]*$/.test(name) ? `${name} <${email}>` : `${encodeWords(bare)} <${email}>`;
};

/** @throws GoogleException for what is no address */
export const writeAddresses = (list: string): string => {
  const addresses = readAddresses(list.replace(/[\r\n]+/g, ' '));
  const wrong = addresses.find(({ email }) => !/^[^\s@<>]+@[^\s@<>]+$/.test(email));
  if (wrong) throw new GoogleException(`Invalid email: ${wrong.email}`);
  return addresses.map(writeOne).join(', ');
};

const quotedIfNeeded = (name: string): string => (/^"|^[^,;<>@"()[\]]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`);

/** A list with its encoded words read; a list without any stays as it is. */
export const decodeAddresses = (list: string): string => {
  if (!list.includes('=?')) return list;
  return readAddresses(list).map(({ name, email }) => (name === '' ? email : `${quotedIfNeeded(decodeWords(name))} <${email}>`)).join(', ');
};

/** The list without those addresses, and each address once. */
export const withoutAddresses = (list: string, emails: readonly string[]): string => {
  const seen = new Set(emails.map((email) => email.toLowerCase()));
  return readAddresses(list)
    .filter(({ email }) => !seen.has(email.toLowerCase()) && seen.add(email.toLowerCase()))
    .map(({ name, email }) => (name === '' ? email : `${name} <${email}>`))
    .join(', ');
};
