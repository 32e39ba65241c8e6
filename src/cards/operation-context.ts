/** What a card is about, for the operations that it offers: ids, and how a person is reached. */
export interface OperationContext {
  readonly contactId?: string;
  readonly taskId?: string;
  readonly noteId?: string;
  readonly appointmentId?: string;
  readonly opportunityId?: string;
  readonly conversationId?: string;
}

/** As a button carries it. */
export const carried = (context: OperationContext): string => JSON.stringify(context);
