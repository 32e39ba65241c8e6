import { base64 } from './eml';
import type { MailHeader, ParsedMessage } from './message';

const bodyHeader = /^(content-type|content-transfer-encoding|mime-version)$/i;
const boundary = '=_sandbox-raw';

/** A character outside ASCII in a header goes out as raw UTF-8 (RFC 6532). A line break would begin a header of its own. */
const line = ({ name, value }: MailHeader): string => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`;

const textPart = (type: string, text: string): string =>
  [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64(text)].join('\r\n');

/** The bytes of a message: as it came, or written anew from what is known of it, where an attachment is empty. */
export const rawOf = ({ raw, headers, text, html, attachments }: ParsedMessage): Uint8Array => {
  if (raw !== undefined) return raw;
  const head = headers.filter(({ name }) => !bodyHeader.test(name)).map(line);
  const parts = [
    ...(text !== '' || html === null ? [textPart('text/plain', text)] : []),
    ...(html === null ? [] : [textPart('text/html', html)]),
    ...attachments.map(({ name, type }) => `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n`),
  ];
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return Buffer.from([...head, 'MIME-Version: 1.0', only, ''].join('\r\n'));
  const kind = attachments.length > 0 ? 'mixed' : 'alternative';
  const body = parts.flatMap((part) => [`--${boundary}`, part]);
  return Buffer.from(
    [...head, 'MIME-Version: 1.0', `Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...body, `--${boundary}--`, ''].join('\r\n'),
  );
};
