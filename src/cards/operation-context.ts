/** What a card is about, for the operations that it offers: ids, and an address where nobody is known by it yet. */
export interface OperationContext {
  readonly taskId?: string;
  readonly noteId?: string;
  readonly appointmentId?: string;
  readonly opportunityId?: string;
  readonly messageId?: string;
  readonly conversationId?: string;
  readonly contactId?: string;
  readonly email?: string;
}

/** As a button carries it. */
export const carried = (context: OperationContext): string => JSON.stringify(context);
