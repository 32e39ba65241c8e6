import type { OperationContext } from '../cards/operation-context';
import type { JsonObject } from '../json';
import { asText } from '../json';
import { contactIdOf } from './web-app-link';

/** What the things of an answer are, by how the operation's id begins. */
const kinds: readonly (readonly [RegExp, keyof OperationContext])[] = [
  [/^(?:contacts|locations)\.tasks\./, 'taskId'],
  [/^contacts\.notes\./, 'noteId'],
  [/^contacts\.appointments|^calendars\.(?:events|appointments)\.(?!notes)/, 'appointmentId'],
  [/^opportunities\.(?!pipelines|lost-reasons)/, 'opportunityId'],
  [/^conversations\.messages\./, 'messageId'],
  [/^conversations\.(?!messages|emails|live-chat)/, 'conversationId'],
];

/** What can be done with a thing is found by the ids that it has: its own, its contact's, its conversation's. */
export const contextOf = (operation: string, thing: JsonObject): OperationContext => {
  const id = asText(thing['id']) || asText(thing['_id']);
  const kind = kinds.find(([of]) => of.test(operation))?.[1];
  const all: OperationContext = {
    contactId: contactIdOf(operation, thing),
    conversationId: asText(thing['conversationId']),
    ...(kind && { [kind]: id }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
};
