import { asNumber } from '../../../src/json';
import { refusal, refusals } from '../refusals';
import type { LocationRecord } from '../state/records';
import type { State } from '../state/state';
import { overlap, spanOf } from './span';
import type { Span } from './span';

interface Asked {
  readonly state: State;
  readonly location: LocationRecord;
  readonly query: {
    readonly userId?: string | undefined;
    readonly calendarId?: string | undefined;
    readonly groupId?: string | undefined;
    readonly startTime: string;
    readonly endTime: string;
  };
}

/** What is asked for by user, by calendar or by a group's calendars: one of them is needed. @throws Refusal 422, 403 for another location's */
const ownersOf = ({ state, location, query: { userId, calendarId, groupId } }: Asked): readonly string[] => {
  if (userId !== undefined) return [userId];
  const calendars = state.calendars.of(location.id);
  if (calendarId !== undefined) {
    if (state.calendars.withId(calendarId) && !calendars.some(({ id }) => id === calendarId)) throw refusals.otherLocation();
    return [calendarId];
  }
  if (groupId !== undefined) return calendars.filter((calendar) => calendar.groupId === groupId).map(({ id }) => id);
  throw refusal(422, 'Either of userId, calendarId or groupId is required');
};

const windowOf = ({ query: { startTime, endTime } }: Asked): Span => {
  const [start, end] = [asNumber(startTime), asNumber(endTime)];
  if (start !== null && end !== null) return { start, end };
  const wrong = [start === null ? 'startTime' : '', end === null ? 'endTime' : ''].filter(Boolean);
  throw refusals.invalid(wrong.map((name) => `${name} must be a number string`));
};

interface Timed {
  readonly id: string;
  readonly startTime: number;
  readonly endTime: number;
}

/** What of the owners' reaches into the window that was asked for, earliest first, each once. @throws Refusal */
export const inWindow = <Item extends Timed>(asked: Asked, itemsOf: (owner: string) => readonly Item[]): readonly Item[] => {
  const within = windowOf(asked);
  const items = new Map(ownersOf(asked).flatMap(itemsOf).map((item) => [item.id, item]));
  return [...items.values()].filter((item) => overlap(spanOf(item), within)).sort((one, other) => one.startTime - other.startTime);
};
