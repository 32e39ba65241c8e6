/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/gmail/gmail-attachment */
import { createHash } from 'node:crypto';
import { blobMembers, offersBlob, type BlobContent } from '../blob';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { decodeWords } from './encoded-words';
import type { Mail } from './mail';
import type { MessagePart } from './message-parts';

/** The bytes of an attachment are fetched once they are asked for. */
export const createAttachment = ({ rest }: Mail, messageId: string, part: MessagePart): GoogleObject => {
  const { filename = '', mimeType = 'application/octet-stream', body = {} } = part;
  let changed: BlobContent | null = null;
  const bytes = (): Buffer => {
    const { data } = body.data === undefined && body.attachmentId !== undefined
      ? rest.call<{ readonly data?: string }>('users.messages.attachments.get', { messageId, id: body.attachmentId })
      : body;
    return Buffer.from(data ?? '', 'base64url');
  };
  const read = (): BlobContent => {
    changed ??= { bytes: bytes(), contentType: mimeType, name: decodeWords(filename) };
    return changed;
  };
  const members = {
    ...blobMembers('GmailAttachment', () => attachment, read, (content) => void (changed = content)),
    getContentType: () => changed?.contentType ?? mimeType,
    getName: () => changed?.name ?? decodeWords(filename),
    getSize: () => changed?.bytes.length ?? body.size ?? read().bytes.length,
    getHash: () => createHash('sha1').update(read().bytes).digest('hex'),
  } satisfies Record<keyof GoogleAppsScript.Gmail.GmailAttachment, Member>;
  const attachment: GoogleObject = googleObject('GmailAttachment', members);
  offersBlob(attachment, read);
  return attachment;
};
