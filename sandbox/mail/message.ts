/** A mail as the sandbox knows it: the bytes as they came, and what can be read out of them. */

export interface RawMessage {
  /** Where it came from, for people: a file, a place in an .mbox file, or its name in the default mailbox. */
  readonly origin: string;
  readonly raw: Uint8Array;
}

export interface MailHeader {
  /** As the sender spelled it. */
  readonly name: string;
  /** Unfolded, encoded words left as they are. */
  readonly value: string;
}

/** One side of a mail, decoded for display. The address is empty when the header had none. */
export interface Correspondent {
  readonly name: string;
  readonly email: string;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Decoded bytes. */
  readonly size: number;
}

/** What a calendar invitation says, as text; times are the organizer's wall clock in `timeZone`. */
export interface Invite {
  /** REQUEST, REPLY, CANCEL … */
  readonly method: string;
  readonly summary: string;
  /** `2026-11-12 15:00`, or without the time for whole days; empty when the invitation has none. */
  readonly starts: string;
  readonly ends: string;
  /** An IANA name, `UTC`, or empty for a time without a zone. */
  readonly timeZone: string;
  readonly location: string;
  readonly organizer: string;
}

export interface ParsedMessage {
  readonly origin: string;
  /** In the order of the mail, duplicates included. */
  readonly headers: readonly MailHeader[];
  /** Null when there is no From header, or an empty one. */
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject: string;
  /** Milliseconds since 1970; null when there is no Date header that can be read. */
  readonly date: number | null;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  readonly invite: Invite | null;
  /** Bytes of the whole message. */
  readonly size: number;
  /** Those bytes; absent for a message that was made up without any. */
  readonly raw?: Uint8Array | undefined;
}

/** Thrown when something given as mail is none, or cannot be opened. Says which file and why. */
export class NotMailError extends Error {
  override readonly name = 'NotMailError';
  constructor(
    readonly origin: string,
    readonly reason: string,
  ) {
    super(`${origin}: ${reason}`);
  }
}

/** The first header of that name, whatever its case; empty when there is none. */
export const headerValue = ({ headers }: Pick<ParsedMessage, 'headers'>, name: string): string =>
  headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? '';
