import addressparser from 'nodemailer/lib/addressparser';
import { beginning } from '../cards/shortened';
import type { DecodeText } from './encoded-words';
import { decodeEncodedWords } from './encoded-words';

/** A name and an address, as a header gives them. */
export interface Mailbox {
  /** Decoded; empty when there is none. */
  readonly name: string;
  /** Lower-cased. */
  readonly email: string;
}

/** A header longer than this is cut: nobody reads that many names. */
const headerLimit = 10_000;

const address = /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]{1,190}$/;

/** Addresses are compared without regard to capitals. Null when it is no address one could write to. */
export const emailFrom = (text: string): string | null => {
  const email = text.trim().toLowerCase();
  return address.test(email) && !email.includes('=?') ? email : null;
};

/** Control characters, and marks that turn the direction of what follows them around. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** What is left of a name in a charset that is not known. It would be taken for one on cards and in GoHighLevel. */
const undecoded = /=\?[^?\s]+\?[bq]\?/i;

/** Without the quotes that some programs put around a name a second time, and without characters that cannot be seen. */
const nameFrom = (text: string, decode: DecodeText): string => {
  const name = decodeEncodedWords(text, decode).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  return undecoded.test(name) ? '' : beginning(name.replace(/^(["'])(.*)\1$/, '$2').trim(), 200);
};

/** `Ana Ruiz <ana@example.com>`, the name in quotes or not, with nothing in either that could mean something else. */
const plainEntry = /^(?:"([^\p{Cc}"(),:;<>@[\]\\]*)" *|([^\p{Cc}"(),:;<>@[\]\\]*))<([^\s\p{Cc}@<>(),;:"[\]\\]+@[^\s\p{Cc}@<>(),;:"[\]\\]+)>$/u;

/** Most headers are one plain entry. To take any other apart costs more than all else that is read of a mail. */
const entriesIn = (header: string): readonly { readonly name: string; readonly address: string }[] => {
  const [, quoted, bare = '', plainAddress] = plainEntry.exec(header) ?? [];
  return plainAddress === undefined ? addressparser(header, { flatten: true }) : [{ name: quoted ?? bare, address: plainAddress }];
};

/**
 * Everybody in an address header (RFC 5322): quoted commas, comments and groups are understood, names are decoded
 * after the list is taken apart, and entries without an address are dropped.
 */
export const mailboxesIn = (header: string, decode: DecodeText): readonly Mailbox[] =>
  entriesIn(beginning(header, headerLimit)).flatMap((entry) => {
    const email = emailFrom(entry.address);
    if (email === null) return [];
    const name = nameFrom(entry.name, decode);
    return [{ email, name: name.toLowerCase() === email ? '' : name }];
  });
