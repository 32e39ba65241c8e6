/** What takes back what only forms can do, as far as the answer says what there is to take back. */
import type { Call } from '../ghl/calls';
import { anyOperation } from '../ghl/calls';
import { asObject, asText, asTexts, entryOf } from '../json';
import type { JsonObject } from '../json';
import { answerOf } from '../mapping/answer-view';

/** The operation that deletes what was created, and the parameter that its id goes to; the others are those of the creation. */
const deletions: Readonly<Record<string, readonly [operation: string, parameter: string]>> = {
  'associations.create': ['associations.delete', 'associationId'],
  'associations.relations.create': ['associations.relations.delete', 'relationId'],
  'businesses.create': ['businesses.delete', 'businessId'],
  'calendars.appointments.create': ['calendars.events.delete', 'eventId'],
  'calendars.appointments.notes.create': ['calendars.appointments.notes.delete', 'noteId'],
  'calendars.block-slots.create': ['calendars.events.delete', 'eventId'],
  'calendars.create': ['calendars.delete', 'calendarId'],
  'calendars.groups.create': ['calendars.groups.delete', 'groupId'],
  'calendars.notifications.create': ['calendars.notifications.delete', 'notificationId'],
  'calendars.resources.create': ['calendars.resources.delete', 'id'],
  'contacts.upsert': ['contacts.delete', 'contactId'],
  'opportunities.create': ['opportunities.delete', 'id'],
  'opportunities.upsert': ['opportunities.delete', 'id'],
  'users.create': ['users.delete', 'userId'],
};

/** What undoes it with the same input. */
const opposites: Readonly<Record<string, string>> = {
  'contacts.campaigns.add': 'contacts.campaigns.remove',
  'contacts.followers.add': 'contacts.followers.remove',
  'contacts.followers.remove': 'contacts.followers.add',
  'contacts.workflows.add': 'contacts.workflows.remove',
  'opportunities.followers.add': 'opportunities.followers.remove',
  'opportunities.followers.remove': 'opportunities.followers.add',
};

export const formInverses: readonly string[] = [...Object.keys(deletions), ...Object.keys(opposites)];

/** A call with the parameters of the path that it takes, and what its row asks for besides. */
const callTo = (id: string, parameters: JsonObject, body: JsonObject = {}): Call | null => {
  const row = anyOperation(id);
  if (!row) return null;
  const path = Object.entries(parameters).filter(([name]) => row.path.includes(`{${name}}`));
  return { id, input: { ...Object.fromEntries(path), ...(row.query && { query: {} }), ...(row.body && { body }) } } as unknown as Call;
};

/** Of followers those that were really added or removed: who followed before goes on following. */
const opposite = (id: string, input: JsonObject, { followersAdded, followersRemoved }: JsonObject): Call | null => {
  const changed = followersAdded ?? followersRemoved ?? asObject(input['body'])['followers'];
  const followers = asTexts(changed);
  if (changed !== undefined && followers.length === 0) return null;
  return callTo(id, input, followers.length > 0 ? { followers } : {});
};

/** The call that takes a write of a form back; null where nothing does, as where an existing thing was changed by an upsert. */
export const formInverse = ({ id, input }: Call, reply: unknown): Call | null => {
  const contrary = entryOf(opposites, id);
  const given = input as unknown as JsonObject;
  if (contrary !== undefined) return opposite(contrary, given, asObject(reply));
  const [by = '', parameter = ''] = entryOf(deletions, id) ?? [];
  const row = anyOperation(id);
  if (by === '' || !row || asObject(reply)['new'] === false) return null;
  const answer = answerOf(row, reply);
  const thing = asObject('list' in answer ? answer.list[0] : answer.thing);
  const made = asText(thing['id']) || asText(thing['_id']);
  return made === '' ? null : callTo(by, { ...given, [parameter]: made });
};
