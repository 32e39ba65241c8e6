import type { RelationRecord } from './association-records';
import type { Collection } from './collection';
import type { ConversationRecord, EmailRecord, MessageRecord } from './conversation-records';
import type { OpportunityRecord } from './opportunity-records';
import type { Row } from './records';

/** Rows go with what they hang on. */
interface Rows {
  readonly relations: Collection<RelationRecord>;
  readonly opportunities: Collection<OpportunityRecord>;
  readonly conversations: Collection<ConversationRecord>;
  readonly messages: Collection<MessageRecord>;
  readonly emails: Collection<EmailRecord>;
}

const removeAll = <Item extends Row>(rows: Collection<Item>, owner: string): void => {
  for (const { id } of rows.of(owner)) rows.remove(id);
};

/** Removes the relations in which a record, or an association, takes part. */
export const removeRelations = ({ relations }: Pick<Rows, 'relations'>, owner: string): void => removeAll(relations, owner);

export const removeOpportunity = (rows: Pick<Rows, 'relations' | 'opportunities'>, id: string): void => {
  removeRelations(rows, id);
  rows.opportunities.remove(id);
};

/** Everything of a contact that this file knows. */
export const removeOfContact = (rows: Rows, contactId: string): void => {
  removeRelations(rows, contactId);
  for (const { id } of rows.opportunities.of(contactId)) removeOpportunity(rows, id);
  for (const { id } of rows.messages.of(contactId)) removeAll(rows.emails, id);
  removeAll(rows.messages, contactId);
  removeAll(rows.conversations, contactId);
};
