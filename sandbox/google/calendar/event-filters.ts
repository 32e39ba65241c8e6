import { asList, asObject, asText } from '../../../src/json';
import type { Query } from '../query';
import type { CalendarEvent } from './state';

const haystack = ({ fields, organizer }: CalendarEvent): string =>
  [
    ...['summary', 'description', 'location'].map((name) => asText(fields[name])),
    organizer,
    ...asList(fields['attendees'], asObject).flatMap(({ displayName, email }) => [asText(displayName), asText(email)]),
  ]
    .join('\n')
    .toLowerCase();

/** Every word of the text must be found somewhere. */
const matchesText = (event: CalendarEvent, text: string): boolean => {
  const hay = haystack(event);
  return text.toLowerCase().split(/\s+/).every((word) => hay.includes(word));
};

/** Every `name=value` must be a property of the event. */
const hasProperties = ({ fields }: CalendarEvent, kind: 'private' | 'shared', wanted: readonly string[]): boolean => {
  const entries = asObject(asObject(fields['extendedProperties'])[kind]);
  return wanted.every((constraint) => {
    const [, name = constraint, value = ''] = /^([^=]*)=(.*)$/s.exec(constraint) ?? [];
    return Object.hasOwn(entries, name) && entries[name] === value;
  });
};

/** Whether the event is what the query asks for, its times and its being deleted left aside. */
export const isWanted = (event: CalendarEvent, query: Query): boolean => {
  const [text, uid, types, updatedMin] = [query.text('q'), query.text('iCalUID'), query.texts('eventTypes'), query.time('updatedMin')];
  return (
    (text === undefined || matchesText(event, text)) &&
    (uid === undefined || event.iCalUID === uid) &&
    (types.length === 0 || types.includes(asText(event.fields['eventType']) || 'default')) &&
    (updatedMin === undefined || event.updated >= updatedMin) &&
    hasProperties(event, 'private', query.texts('privateExtendedProperty')) &&
    hasProperties(event, 'shared', query.texts('sharedExtendedProperty'))
  );
};

