/** The options of `sendEmail`, `createDraft`, `reply` and `forward`, read into a letter. */
import { blobContent, type BlobContent } from '../blob';
import { GoogleException, wrongArguments } from '../google-error';
import { readAddresses } from './addresses';
import type { Letter } from './compose-mail';

/** https://developers.google.com/apps-script/guides/services/quotas */
const mailLimits = { recipients: 50, attachments: 250, attachmentBytes: 25 * 1024 * 1024, bodyBytes: 200 * 1024 } as const;

const assertBounds = ({ to, cc, bcc, body, htmlBody, attachments }: Letter): void => {
  const recipients = [to, cc, bcc].flatMap(readAddresses).length;
  if (recipients > mailLimits.recipients) throw new GoogleException('Limit Exceeded: Email Recipients Per Message.');
  if (Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) > mailLimits.bodyBytes) throw new GoogleException('Limit Exceeded: Email Body Size.');
  if (attachments.length > mailLimits.attachments) throw new GoogleException('Limit Exceeded: Email Attachments Per Message.');
  const bytes = attachments.reduce((sum, blob) => sum + blob.bytes.length, 0);
  if (bytes > mailLimits.attachmentBytes) throw new GoogleException('Limit Exceeded: Email Total Attachments Size.');
};

/**
 * What the options change in a letter; those that are not given leave it as it is.
 * @param sender the user's own address, of which `name` is the display name
 * @throws GoogleException
 */
export const withOptions = (letter: Letter, options: unknown, { member, given, sender }: {
  readonly member: string;
  readonly given: readonly unknown[];
  readonly sender: string;
}): Letter => {
  const read = Object(options) as Readonly<Record<string, unknown>>;
  const text = (name: string, otherwise: string): string => (read[name] === undefined || read[name] === null ? otherwise : String(read[name]));
  const blob = (value: unknown): BlobContent => {
    const content = blobContent(value);
    if (!content) throw wrongArguments(member, given);
    return content;
  };
  const { attachments, inlineImages } = read;
  const address = text('from', sender);
  const name = text('name', '');
  const changed: Letter = {
    ...letter,
    from: name === '' ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`,
    cc: text('cc', letter.cc),
    bcc: text('bcc', letter.bcc),
    replyTo: text('replyTo', letter.replyTo),
    subject: text('subject', letter.subject),
    htmlBody: text('htmlBody', letter.htmlBody),
    attachments: Array.isArray(attachments) ? attachments.map(blob) : attachments === undefined ? letter.attachments : [blob(attachments)],
    inlineImages: Object.fromEntries(Object.entries(Object(inlineImages) as object).map(([id, value]) => [id, blob(value)])),
  };
  assertBounds(changed);
  return changed;
};

export const emptyLetter: Letter = {
  from: '', to: '', cc: '', bcc: '', replyTo: '', subject: '', body: '', htmlBody: '', attachments: [], inlineImages: {}, headers: {},
};
