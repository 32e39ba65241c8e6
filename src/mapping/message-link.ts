/** Where a mail is, for people. */
export interface MessageAddress {
  /** The Message-ID header, with or without its angle brackets; empty when the mail has none. */
  readonly messageId: string;
  /** Sixteen hexadecimal digits; means something in this mailbox only. */
  readonly threadId: string;
}

const messageIdPattern = /^[\x21-\x3b\x3d\x3f-\x7e]{3,300}$/;

/**
 * A link to the mail, to put into a task or note. By its Message-ID it opens in the mailbox of every colleague who got
 * the mail; by its thread only in the rep's own. Empty when there is neither.
 */
export const messageLink = ({ messageId, threadId }: MessageAddress): string => {
  const id = messageId.trim().replace(/^<|>$/g, '');
  if (messageIdPattern.test(id)) return `https://mail.google.com/mail/#search/rfc822msgid%3A${encodeURIComponent(id)}`;
  return /^[0-9a-f]{1,16}$/i.test(threadId) ? `https://mail.google.com/mail/#all/${threadId}` : '';
};
