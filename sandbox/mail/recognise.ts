/** Real headers end long before this; a file of other kind should not be searched to its end. */
const searchedBytes = 64 * 1024;

const anyHeader = /^[!-9;-~]+[ \t]*:/;
const usualHeader = /^(from|to|cc|subject|date|message-id|received|return-path|delivered-to|reply-to|sender|mime-version)[ \t]*:/im;

/**
 * Why these bytes are no mail, as the end of a sentence; null when they are one. Mail begins with header
 * lines (RFC 5322), at least one of which is among those that every mail program writes.
 */
export const whyNotMail = (raw: Uint8Array): string | null => {
  if (raw.length === 0) return 'the file is empty';
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, searchedBytes)).toString('latin1');
  if (!anyHeader.test(start)) return 'this is not a mail: it does not begin with a header such as "From: …"';
  const [block = ''] = start.split(/\r?\n\r?\n/, 1);
  return usualHeader.test(block) ? null : 'this is not a mail: it has no From, To, Subject or Date header';
};
