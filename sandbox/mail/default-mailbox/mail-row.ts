import { owner } from '../../cast';
import { base64, eml, type MailPart, mailbox, mailDate } from '../eml';
import type { RawMessage } from '../message';

/** One message of the default mailbox. Header values are given as they go over the wire. */
export interface MailRow {
  /** What tests and the page call it; also the left side of its Message-ID. */
  readonly name: string;
  readonly hoursAgo: number;
  /** Null: no From header at all. */
  readonly from: string | null;
  /** The owner, when not given. */
  readonly to?: string;
  readonly subject?: string;
  /** Further header lines. */
  readonly more?: readonly string[];
  /** Names of the messages that this one answers, oldest first. */
  readonly answers?: readonly string[];
  readonly text?: string;
  readonly html?: string;
  /** A body that is already encoded, with its own content headers. */
  readonly encoded?: { readonly headers: readonly string[]; readonly body: string };
  readonly parts?: { readonly kind: string; readonly list: readonly MailPart[] };
  readonly withoutDate?: true;
}

const hour = 3_600_000;

const messageId = (name: string): string => `<${name}@mail.sandbox.example>`;

const references = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`In-Reply-To: ${messageId(names.at(-1) ?? '')}`, `References: ${names.map(messageId).join('\r\n ')}`];

const simpleBody = ({ text, html, encoded }: MailRow): { readonly headers: readonly string[]; readonly body: string } => {
  if (encoded !== undefined) return encoded;
  const kind = html === undefined ? 'plain' : 'html';
  return { headers: [`Content-Type: text/${kind}; charset=UTF-8`, 'Content-Transfer-Encoding: 8bit'], body: html ?? text ?? '' };
};

export const textPart = (text: string): MailPart => ({
  headers: ['Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: base64'],
  content: base64(text),
});

export const htmlPart = (html: string): MailPart => ({
  headers: ['Content-Type: text/html; charset=UTF-8', 'Content-Transfer-Encoding: base64'],
  content: base64(html),
});

export const attachedFile = (type: string, name: string, content: Uint8Array): MailPart => ({
  headers: [`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64'],
  content: base64(content),
});

/** The row as a message of that day. */
export const written = (row: MailRow, now: number): RawMessage => {
  const date = now - row.hoursAgo * hour;
  const simple = row.parts === undefined ? simpleBody(row) : { headers: [], body: '' };
  const headers = [
    `Delivered-To: ${owner.email}`,
    `Received: from mx.sandbox.example by mail.harbour-homes.example with ESMTPS;\r\n ${mailDate(date + 2000)}`,
    ...(row.from === null ? [] : [`From: ${row.from}`]),
    `To: ${row.to ?? mailbox(owner)}`,
    ...(row.subject === undefined ? [] : [`Subject: ${row.subject}`]),
    `Message-ID: ${messageId(row.name)}`,
    ...references(row.answers ?? []),
    ...(row.more ?? []),
    ...simple.headers,
  ];
  const raw = eml({ headers, date: row.withoutDate ? null : date, body: simple.body, ...(row.parts === undefined ? {} : { parts: row.parts }) });
  return { origin: row.name, raw };
};
