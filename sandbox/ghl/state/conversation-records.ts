import type { Row } from './records';

/** There is one for each contact that something was said to. */
export interface ConversationRecord extends Row {
  readonly locationId: string;
  readonly contactId: string;
  readonly unreadCount: number;
  readonly starred: boolean;
  readonly dateAdded: number;
  readonly dateUpdated: number;
}

export type Direction = 'inbound' | 'outbound';
export type Source = 'workflow' | 'bulk_actions' | 'campaign' | 'api' | 'app';

/** A sentence of a call, with its times in milliseconds from the beginning. */
export interface Sentence {
  /** The channel of the one who speaks: 1 is the caller, 2 the called. */
  readonly mediaChannel: number;
  readonly startTime: number;
  readonly endTime: number;
  readonly transcript: string;
  /** Of the one who wrote it down, from 0 to 1. */
  readonly confidence: number;
}

export interface Call {
  /** Seconds. */
  readonly duration: number;
  readonly status: string;
  readonly isRecorded: boolean;
  readonly sentences: readonly Sentence[];
}

/** Something said on one channel. Of e-mails it is the thread, whose mails are rows of their own; it is as old as the last of them. */
export interface MessageRecord extends Row {
  readonly conversationId: string;
  readonly contactId: string;
  readonly locationId: string;
  /** Such as `TYPE_SMS`. */
  readonly messageType: string;
  readonly direction: Direction;
  readonly status: string;
  readonly body: string;
  readonly attachments: readonly string[];
  readonly source: Source;
  readonly userId?: string | undefined;
  readonly altId?: string | undefined;
  readonly conversationProviderId?: string | undefined;
  readonly call?: Call | undefined;
  /** Why it failed, as the provider told it. */
  readonly error?: object | undefined;
  readonly dateAdded: number;
  readonly dateUpdated: number;
}

/** One mail of a thread. Addresses are bare, or a name and an address in angle brackets. */
export interface EmailRecord extends Row {
  /** The message that is its thread. */
  readonly messageId: string;
  readonly conversationId: string;
  readonly contactId: string;
  readonly locationId: string;
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly direction: Direction;
  readonly status: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly attachments: readonly string[];
  readonly source: Source;
  readonly altId?: string | undefined;
  readonly replyToMessageId?: string | undefined;
  readonly conversationProviderId?: string | undefined;
  readonly dateAdded: number;
}

/** A channel that an app has brought. Only that app speaks for it. */
export interface ConversationProvider extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly channel: 'SMS' | 'Email';
  /** As in a token's grant. */
  readonly app: string;
}
