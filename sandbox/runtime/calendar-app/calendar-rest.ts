/** The calls of the Calendar API that `CalendarApp` is made of, and what they answer as far as it is read. */
import { calendarApi } from '../advanced-services/calendar-api';
import { RestRefusal, type GoogleConnection, type RestCall } from '../advanced-services/google-connection';
import { GoogleException } from '../google-error';

/** https://developers.google.com/workspace/calendar/api/v3/reference/calendarList */
export interface CalendarResource {
  readonly id: string;
  readonly summary?: string;
  readonly description?: string;
  readonly timeZone?: string;
  readonly backgroundColor?: string;
  readonly accessRole?: string;
  readonly primary?: boolean;
  readonly hidden?: boolean;
  readonly selected?: boolean;
}

export interface EventTime {
  readonly date?: string | null;
  readonly dateTime?: string | null;
}

export interface Attendee {
  readonly email: string;
  readonly displayName?: string;
  readonly responseStatus?: string;
  readonly additionalGuests?: number;
  readonly organizer?: boolean;
  readonly self?: boolean;
}

/** https://developers.google.com/workspace/calendar/api/v3/reference/events */
export interface EventResource {
  readonly id: string;
  readonly iCalUID?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly colorId?: string;
  readonly created?: string;
  readonly updated?: string;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly attendees?: readonly Attendee[];
  readonly creator?: { readonly email?: string };
  readonly organizer?: { readonly email?: string; readonly self?: boolean };
  readonly recurringEventId?: string;
  readonly transparency?: string;
  readonly visibility?: string;
  readonly eventType?: string;
  readonly extendedProperties?: { readonly shared?: Readonly<Record<string, string>> };
  readonly reminders?: { readonly useDefault?: boolean; readonly overrides?: readonly { readonly method: string; readonly minutes: number }[] };
  readonly anyoneCanAddSelf?: boolean;
  readonly guestsCanInviteOthers?: boolean;
  readonly guestsCanModify?: boolean;
  readonly guestsCanSeeOtherGuests?: boolean;
}

type CalendarMethod = keyof typeof calendarApi.methods;

export interface CalendarRest {
  /** @throws GoogleException */
  readonly call: <Answer>(method: CalendarMethod, call?: Pick<RestCall, 'path' | 'query' | 'body'>) => Answer;
  /** The same, and null for what is not there. @throws GoogleException */
  readonly find: <Answer>(method: CalendarMethod, path: Readonly<Record<string, string>>) => Answer | null;
  /** All pages. */
  readonly list: <Item>(method: CalendarMethod, call?: Pick<RestCall, 'path' | 'query'>) => readonly Item[];
}

const serverError = 'Service error: CalendarApp';

const refusal = (error: unknown): unknown => {
  if (!(error instanceof RestRefusal)) return error;
  if (error.code === 429) return new GoogleException('Service invoked too many times in a short time: calendar. Try Utilities.sleep(1000) between calls.');
  return new GoogleException(error.code === 0 || error.code >= 500 ? serverError : error.message);
};

export const createCalendarRest = (connection: GoogleConnection): CalendarRest => {
  const call: CalendarRest['call'] = <Answer>(method: CalendarMethod, given: Pick<RestCall, 'path' | 'query' | 'body'> = {}) => {
    try {
      return connection.call(calendarApi.methods[method], given) as Answer;
    } catch (error) {
      throw refusal(error);
    }
  };
  return {
    call,
    find: <Answer>(method: CalendarMethod, path: Readonly<Record<string, string>>) => {
      try {
        return connection.call(calendarApi.methods[method], { path }) as Answer;
      } catch (error) {
        if (error instanceof RestRefusal && [404, 410].includes(error.code)) return null;
        throw refusal(error);
      }
    },
    list: <Item>(method: CalendarMethod, { path = {}, query = {} }: Pick<RestCall, 'path' | 'query'> = {}) => {
      const items: Item[] = [];
      let pageToken: string | undefined;
      do {
        const page: { readonly items?: readonly Item[]; readonly nextPageToken?: string } = call(method, { path, query: { ...query, pageToken } });
        items.push(...(page.items ?? []));
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return items;
    },
  };
};
