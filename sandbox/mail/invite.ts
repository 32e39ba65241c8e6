import type { Invite } from './message';

interface Property {
  readonly parameters: string;
  readonly value: string;
}

const absent: Property = { parameters: '', value: '' };

const unescaped = (text: string): string =>
  text
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1')
    .trim();

/** `20261112T150000Z` → `2026-11-12 15:00`. */
const readableTime = (value: string): string =>
  value.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/, (_, year, month, day, hour, minute) =>
    hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${hour}:${minute}`,
  );

const zoneOf = ({ parameters, value }: Property): string => (value.endsWith('Z') ? 'UTC' : (/;TZID="?([^";:]+)/i.exec(parameters)?.[1] ?? ''));

/** What a rep wants to know of an iCalendar text (RFC 5545): its first event. Null when there is no event in it. */
export const readInvite = (calendar: string, method: string): Invite | null => {
  const unfolded = calendar.replace(/\r?\n[ \t]/g, '');
  const event = /^BEGIN:VEVENT[ \t]*$([\s\S]*?)^END:VEVENT[ \t]*$/im.exec(unfolded)?.[1];
  if (event === undefined) return null;
  const property = (name: string): Property => {
    const found = new RegExp(`^${name}((?:;[^:;"\\r\\n]*(?:"[^"\\r\\n]*")?)*):(.*)$`, 'im').exec(event);
    return found === null ? absent : { parameters: found[1] ?? '', value: (found[2] ?? '').trim() };
  };
  const start = property('DTSTART');
  return {
    method: method || (/^METHOD:(.*)$/im.exec(unfolded)?.[1] ?? '').trim(),
    summary: unescaped(property('SUMMARY').value),
    starts: readableTime(start.value),
    ends: readableTime(property('DTEND').value),
    timeZone: zoneOf(start),
    location: unescaped(property('LOCATION').value),
    organizer: property('ORGANIZER').value.replace(/^mailto:/i, ''),
  };
};
