import type { Operation } from './operation';
import { agencyOperations } from './operations/agency';
import { appointmentNoteOperations } from './operations/appointment-notes';
import { appointmentOperations } from './operations/appointments';
import { associationOperations } from './operations/associations';
import { blogOperations } from './operations/blogs';
import { businessOperations } from './operations/businesses';
import { calendarGroupOperations } from './operations/calendar-groups';
import { calendarNotificationOperations } from './operations/calendar-notifications';
import { calendarResourceOperations } from './operations/calendar-resources';
import { calendarOperations } from './operations/calendars';
import { composedOperations } from './operations/compositions';
import { contactLinkOperations } from './operations/contact-links';
import { contactListOperations } from './operations/contact-lists';
import { conversationOperations } from './operations/conversations';
import { locationItemOperations } from './operations/location-items';
import { marketingOperations } from './operations/marketing';
import { messageOperations } from './operations/messages';
import { opportunityOperations } from './operations/opportunities';
import { userOperations } from './operations/users';

const rows = {
  ...contactListOperations,
  ...contactLinkOperations,
  ...businessOperations,
  ...calendarOperations,
  ...calendarGroupOperations,
  ...calendarNotificationOperations,
  ...calendarResourceOperations,
  ...appointmentOperations,
  ...appointmentNoteOperations,
  ...opportunityOperations,
  ...conversationOperations,
  ...messageOperations,
  ...userOperations,
  ...locationItemOperations,
  ...marketingOperations,
  ...agencyOperations,
  ...associationOperations,
  ...blogOperations,
} satisfies Readonly<Record<string, Operation>>;

export type FormOperations = typeof rows;

/**
 * Every endpoint that is called by a form alone. The build puts these rows, which are plain data, into the bundle packed:
 * they are a third of it otherwise, and few clicks need them.
 */
export const formOperations = (): FormOperations => rows;

/** What a form offers and several calls of other operations do. Not in the catalogue, since GoHighLevel answers no such request. */
export const compositions = (): Readonly<Record<string, Operation>> => composedOperations;
