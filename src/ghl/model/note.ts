import { asFlag, asObject, asText } from '../../json';

/** A note on a contact. */
export interface Note {
  readonly id: string;
  readonly contactId: string;
  readonly title: string;
  /** HTML when it was written in GoHighLevel's own editor, plain text when it came by the API. */
  readonly body: string;
  /** The author; empty when the note was made without one. */
  readonly userId: string;
  /** ISO 8601, UTC. There is no date of change. */
  readonly dateAdded: string;
  readonly pinned: boolean;
}

export const noteFrom = (json: unknown): Note | null => {
  const row = asObject(json);
  const id = asText(row['id']) || asText(row['_id']);
  return id === ''
    ? null
    : {
        id,
        contactId: asText(row['contactId']),
        title: asText(row['title']),
        body: asText(row['body']) || asText(row['bodyText']),
        userId: asText(row['userId']),
        dateAdded: asText(row['dateAdded']),
        pinned: asFlag(row['pinned']),
      };
};
