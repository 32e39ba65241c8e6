import type { JsonObject } from '../../../src/json';
import { createJsonState, type JsonState } from '../json-state';
import type { GoogleData } from '../state';
import { calendarsOf } from './seeds';

export interface Calendar {
  /** The user's address for the primary one. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly timeZone: string;
  readonly primary: boolean;
  /** Of the last change; its etag. */
  readonly version: number;
}

export interface CalendarEvent {
  readonly id: string;
  readonly calendarId: string;
  /** What was written: summary, start, end, attendees and the like. */
  readonly fields: JsonObject;
  readonly iCalUID: string;
  readonly organizer: string;
  readonly cancelled: boolean;
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  /** Which change of the account made it what it is: its etag, and its place in a sync. */
  readonly version: number;
  /** For an instance that differs from its series: the series, and when the instance would have started. */
  readonly exception: { readonly of: string; readonly start: number } | null;
}

export interface CalendarData {
  readonly calendars: readonly Calendar[];
  /** In the order in which they were made. */
  readonly events: readonly CalendarEvent[];
  /** Counts the changes. */
  readonly changes: number;
}

export type CalendarState = JsonState<CalendarData>;

export const createCalendarState = (begin: GoogleData): CalendarState => createJsonState(calendarsOf(begin));
