/** A mail that a script writes, as the text that travels (RFC 5322 and MIME). */
import { createHash } from 'node:crypto';
import type { BlobContent } from '../blob';
import { writeAddresses } from './addresses';
import { encodeWords } from './encoded-words';

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  /** Empty when the mail is text only. */
  readonly htmlBody: string;
  readonly attachments: readonly BlobContent[];
  /** By content id, for `<img src="cid:…">`. */
  readonly inlineImages: Readonly<Record<string, BlobContent>>;
  /** Header lines of an answer: `In-Reply-To`, `References`. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

const lines = (base64: string): string => base64.replace(/.{76}(?=.)/g, '$&\r\n');

const leaf = (type: string, bytes: Buffer, more: readonly string[] = []): Part => ({
  headers: [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more],
  body: lines(bytes.toString('base64')),
});

const written = ({ headers, body }: Part): string => `${headers.join('\r\n')}\r\n\r\n${body}`;

/** One part stays alone. The boundary is made of the parts, so that the same mail is the same text. */
const together = (kind: string, [first, ...others]: readonly [Part, ...Part[]]): Part => {
  if (others.length === 0) return first;
  const texts = [first, ...others].map(written);
  const boundary = createHash('sha256').update(kind).update(texts.join('\n')).digest('hex').slice(0, 28);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${texts.map((text) => `--${boundary}\r\n${text}\r\n`).join('')}--${boundary}--`,
  };
};

const fileName = (name: string): string => encodeWords(name).replace(/"/g, '\'');

const attachment = ({ bytes, contentType, name }: BlobContent): Part => {
  const label = fileName(name ?? 'attachment');
  return leaf(`${contentType ?? 'application/octet-stream'}; name="${label}"`, bytes, [`Content-Disposition: attachment; filename="${label}"`]);
};

const image = (id: string, { bytes, contentType, name }: BlobContent): Part =>
  leaf(contentType ?? 'application/octet-stream', bytes, [
    `Content-Disposition: inline; filename="${fileName(name ?? id)}"`,
    `Content-ID: <${id.replace(/[<>\s]/g, '')}>`,
  ]);

const content = ({ body, htmlBody, attachments, inlineImages }: Letter): Part => {
  const text = leaf('text/plain; charset=UTF-8', Buffer.from(body));
  const images = Object.entries(inlineImages).map(([id, blob]) => image(id, blob));
  const html = htmlBody === '' ? [] : [together('related', [leaf('text/html; charset=UTF-8', Buffer.from(htmlBody)), ...images])];
  return together('mixed', [together('alternative', [text, ...html]), ...attachments.map(attachment)]);
};

/** @throws GoogleException for an address that is none */
export const composeMail = (letter: Letter): string => {
  const addressed = [['From', letter.from], ['To', letter.to], ['Cc', letter.cc], ['Bcc', letter.bcc], ['Reply-To', letter.replyTo]] as const;
  const headers = [
    ...addressed.filter(([, list]) => list !== '').map(([name, list]) => `${name}: ${writeAddresses(list)}`),
    `Subject: ${encodeWords(letter.subject)}`,
    ...Object.entries(letter.headers).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`),
    'MIME-Version: 1.0',
  ];
  const part = content(letter);
  return written({ headers: [...headers, ...part.headers], body: part.body });
};
