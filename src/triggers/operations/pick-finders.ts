/** What is found on a card of its own: too many for a drop-down, or parts of something that has to be chosen first. */
import type { PickKind } from '../../ghl/guide/picks';
import type { JsonObject } from '../../json';
import { asList, asObject, asText } from '../../json';
import { answerRow } from '../../mapping/answer-view';
import { optionWords } from '../../mapping/option-words';
import type { Wording } from '../../mapping/value-words';
import { valueWords } from '../../mapping/value-words';
import type { LocationInfo } from '../location-info';
import type { Given } from './pick-lists';

export interface Found {
  readonly value: string;
  readonly title: string;
  readonly subtitle: string;
}

export interface Finding {
  /** @throws GhlError */
  readonly ask: (operation: string, input: JsonObject) => JsonObject;
  /** What was typed; empty for everything. */
  readonly words: string;
  /** The thing that was chosen before, where the finder is `of` something. */
  readonly parent: string;
  readonly given: Given;
  readonly wording: Wording;
  readonly info: LocationInfo;
}

export interface Finder {
  /** What has to be chosen before. */
  readonly of?: PickKind;
  /** What GoHighLevel searches by. Without it the whole list comes, and is looked through here. */
  readonly searchedBy?: string;
  readonly find: (finding: Finding) => readonly Found[];
}

interface Telling {
  /** The fields that say what a thing is; the usual ones without it. */
  readonly title?: readonly string[];
  readonly subtitle: readonly string[];
}

/** Fields whose values are words of GoHighLevel's own. */
const isOption = /(?:status|type|kind|channel|direction|objectkey)$/i;

const told = (thing: JsonObject, names: readonly string[], wording: Wording): string => {
  const words = (name: string): string => valueWords(name, thing[name], wording);
  return names.map((name) => (isOption.test(name) ? optionWords(name, words(name)) : words(name))).filter(Boolean).join(', ');
};

const found = (things: unknown, { title, subtitle }: Telling, { wording }: Finding): readonly Found[] =>
  asList(things, (item) => {
    const thing = asObject(item);
    const value = asText(thing['id']) || asText(thing['_id']);
    return value === '' ? null : { value, title: title ? told(thing, title, wording) : answerRow(thing).title, subtitle: told(thing, subtitle, wording) };
  });

const contacts = (finding: Finding): readonly Found[] =>
  found(finding.ask('contacts.search', { body: { pageLimit: 20, query: finding.words } })['contacts'], { subtitle: ['email', 'phone'] }, finding);

const opportunities = (finding: Finding): readonly Found[] => {
  const { ask, words, given } = finding;
  const contact = given('contact');
  const query = { limit: 20, ...(words !== '' && { q: words }), ...(contact !== undefined && { contact_id: contact }) };
  return found(ask('opportunities.search', { query })['opportunities'], { subtitle: ['status', 'monetaryValue'] }, finding);
};

const conversations = (finding: Finding): readonly Found[] => {
  const { ask, words, given } = finding;
  const contactId = given('contact');
  const query = { limit: 20, ...(words !== '' && { query: words }), ...(contactId !== undefined && { contactId }) };
  return found(ask('conversations.search', { query })['conversations'], { title: ['fullName'], subtitle: ['lastMessageBody'] }, finding);
};

const messages = ({ ask, parent }: Finding): readonly JsonObject[] => {
  const reply = asObject(ask('conversations.messages.list', { conversationId: parent, query: { limit: 50 } })['messages']);
  return asList(reply['messages'], asObject);
};

/** A mail says no more in a list than when it came; its text is read mail by mail. */
const emails = (finding: Finding): readonly Found[] =>
  messages(finding).flatMap((message) =>
    asList(asObject(asObject(message['meta'])['email'])['messageIds'], asText).map((value) => ({
      value,
      title: told(message, ['subject', 'dateAdded'], finding.wording),
      subtitle: told(message, ['direction', 'status'], finding.wording),
    })),
  );

const ofContact = (operation: string, root: string, subtitle: readonly string[]): Finder => ({
  of: 'contact',
  find: (finding) => found(finding.ask(operation, { contactId: finding.parent })[root], { subtitle }, finding),
});

const dayMs = 86_400_000;

/** Half a year back and a year ahead, of a calendar or a user: `calendarId=…`. */
const ofOwner = (...operations: readonly string[]): Finder => ({
  of: 'owner',
  find: (finding) => {
    const [name = '', id = ''] = finding.parent.split('=');
    const { now } = finding.wording.local;
    const query = { [name]: id, startTime: String(now - 180 * dayMs), endTime: String(now + 365 * dayMs) };
    return operations.flatMap((operation) => found(finding.ask(operation, { query })['events'], { subtitle: ['startTime', 'appointmentStatus'] }, finding));
  },
});

/** Whose times they are. */
const owners: Finder['find'] = (finding) => [
  ...found(finding.ask('calendars.list', { query: {} })['calendars'], { subtitle: ['calendarType'] }, finding).map((one) => ({ ...one, value: `calendarId=${one.value}` })),
  ...finding.info.users.map(({ id, name, email }) => ({ value: `userId=${id}`, title: name || email, subtitle: 'Team member' })),
];

const calendarPart = (name: string, read: (part: JsonObject, wording: Wording) => Found): Finder['find'] => ({ ask, parent, wording }) =>
  asList(asObject(ask('calendars.get', { calendarId: parent })['calendar'])[name], (part) => read(asObject(part), wording));

/** A place that GoHighLevel gave no id of its own is reached as `default`. */
const meetingPlaces = calendarPart('locationConfigurations', (place, wording) => ({
  value: asText(place['meetingId']) || 'default',
  title: told(place, ['kind'], wording),
  subtitle: asText(place['location']),
}));

const record: Finder['find'] = (finding) => {
  if (finding.parent === 'contact') return contacts(finding);
  if (finding.parent === 'opportunity') return opportunities(finding);
  if (finding.parent === 'business') return found(finding.ask('businesses.list', { query: { limit: '100' } })['businesses'], { subtitle: ['email', 'phone'] }, finding);
  // GoHighLevel lists these elsewhere only.
  return finding.words === '' ? [] : [{ value: finding.words, title: finding.words, subtitle: 'The record with this ID' }];
};

export const pickFinders = {
  appointment: ofContact('contacts.appointments.list', 'events', ['startTime', 'appointmentStatus']),
  'appointment-note': {
    of: 'appointment',
    find: (finding) => found(finding.ask('calendars.appointments.notes.list', { appointmentId: finding.parent, query: { limit: 20, offset: 0 } })['notes'], { subtitle: ['dateAdded'] }, finding),
  },
  'blocked-time': ofOwner('calendars.blocked-slots.list'),
  contact: { searchedBy: 'Name, e-mail or phone', find: contacts },
  conversation: { searchedBy: 'Name, or words that were said', find: conversations },
  email: { of: 'conversation', find: emails },
  event: ofOwner('calendars.events.list', 'calendars.blocked-slots.list'),
  exception: { of: 'calendar', find: calendarPart('availabilities', (one) => ({ value: asText(one['id']), title: asText(one['date']).slice(0, 10), subtitle: '' })) },
  'meeting-place': { of: 'calendar', find: meetingPlaces },
  message: { of: 'conversation', find: (finding) => found(messages(finding), { title: ['body', 'messageType'], subtitle: ['dateAdded', 'direction'] }, finding) },
  note: ofContact('contacts.notes.list', 'notes', ['dateAdded']),
  notification: {
    of: 'calendar',
    find: (finding) =>
      found(finding.ask('calendars.notifications.list', { calendarId: finding.parent, query: {} })['list'], { title: ['notificationType', 'channel'], subtitle: ['receiverType', 'subject'] }, finding),
  },
  owner: { find: owners },
  opportunity: { searchedBy: 'Words in the name', find: opportunities },
  post: {
    of: 'blog',
    searchedBy: 'Words in the title',
    find: (finding) => {
      const { words, parent, ask } = finding;
      const query = { blogId: parent, limit: 30, offset: 0, ...(words !== '' && { searchTerm: words }) };
      return found(ask('blogs.posts.list', { query })['blogs'], { subtitle: ['status', 'updatedAt'] }, finding);
    },
  },
  record: { of: 'record-kind', searchedBy: 'Name, e-mail or phone; the ID of a custom object’s record', find: record },
  relation: {
    of: 'record',
    find: (finding) => found(finding.ask('associations.relations.list', { recordId: finding.parent, query: { limit: 50, skip: 0 } })['relations'], { title: ['firstObjectKey', 'secondObjectKey'], subtitle: ['firstRecordId', 'secondRecordId', 'createdAt'] }, finding),
  },
  resource: {
    of: 'resource-type',
    find: (finding) => found(finding.ask('calendars.resources.list', { resourceType: finding.parent, query: { limit: 100, skip: 0 } })['list'], { subtitle: ['description'] }, finding),
  },
  task: ofContact('contacts.tasks.list', 'tasks', ['dueDate']),
  template: {
    find: (finding) => found(finding.ask('locations.templates.list', { query: { originId: finding.info.location?.id ?? '', limit: '100' } })['templates'], { subtitle: ['type'] }, finding),
  },
} as const satisfies { readonly [Kind in PickKind]?: Finder };
