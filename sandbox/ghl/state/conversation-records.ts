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

export interface MessageRecord extends Row {
  readonly conversationId: string;
  readonly contactId: string;
  readonly locationId: string;
  /** Such as `TYPE_SMS`. */
  readonly messageType: string;
  readonly direction: 'inbound' | 'outbound';
  readonly status: string;
  readonly body: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly dateAdded: number;
  readonly dateUpdated: number;
}
