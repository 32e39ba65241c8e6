import { asFlag, asObject, asText } from '../../json';

/** Something to do for a contact. */
export interface Task {
  readonly id: string;
  readonly contactId: string;
  readonly title: string;
  /** HTML when it was written in GoHighLevel's own editor, plain text when it came by the API. */
  readonly body: string;
  /** ISO 8601 with an offset; required by the API, empty in some old rows. */
  readonly dueDate: string;
  readonly completed: boolean;
  readonly assignedTo: string;
}

export const taskFrom = (json: unknown): Task | null => {
  const row = asObject(json);
  // Rows of the location-wide search spell the id `_id`.
  const id = asText(row['id']) || asText(row['_id']);
  return id === ''
    ? null
    : {
        id,
        contactId: asText(row['contactId']),
        title: asText(row['title']),
        body: asText(row['body']),
        dueDate: asText(row['dueDate']),
        completed: asFlag(row['completed']),
        assignedTo: asText(row['assignedTo']),
      };
};
