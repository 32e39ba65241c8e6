/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/calendar/event-guest */
import { googleObject, type GoogleObject, type Member } from '../google-object';
import type { Attendee } from './calendar-rest';
import { guestStatuses } from './calendars';

/** What the API calls an answer, and what Apps Script does. */
const answers: Readonly<Record<string, keyof typeof guestStatuses>> = { needsAction: 'INVITED', accepted: 'YES', declined: 'NO', tentative: 'MAYBE' };

export const statusOf = ({ organizer, responseStatus = 'needsAction' }: Attendee): GoogleObject<string> =>
  guestStatuses[organizer === true ? 'OWNER' : (answers[responseStatus] ?? 'INVITED')];

/** The answer of the API for a constant; undefined for one that nobody can give. */
export const answerFor = (status: unknown): string | undefined => Object.entries(answers).find(([, name]) => guestStatuses[name] === status)?.[0];

export const createGuest = (attendee: Attendee): GoogleObject =>
  googleObject('EventGuest', {
    getEmail: () => attendee.email,
    getName: () => attendee.displayName ?? attendee.email,
    getAdditionalGuests: () => attendee.additionalGuests ?? 0,
    getGuestStatus: () => statusOf(attendee),
    // Deprecated in favour of getGuestStatus.
    getStatus: () => String(statusOf(attendee).state).toLowerCase(),
  } satisfies Record<keyof GoogleAppsScript.Calendar.EventGuest, Member>);
