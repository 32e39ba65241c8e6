import type { Family } from './expectation';
import { agencyRows } from './rows/agency';
import { appointmentNoteRows } from './rows/appointment-notes';
import { appointmentRows } from './rows/appointments';
import { associationRows } from './rows/associations';
import { blogRows } from './rows/blogs';
import { businessRows } from './rows/businesses';
import { calendarGroupRows } from './rows/calendar-groups';
import { calendarNotificationRows } from './rows/calendar-notifications';
import { calendarResourceRows } from './rows/calendar-resources';
import { calendarRows } from './rows/calendars';
import { contactLinkRows } from './rows/contact-links';
import { contactListRows } from './rows/contact-lists';
import { contactRows } from './rows/contacts';
import { conversationRows } from './rows/conversations';
import { locationRows } from './rows/locations';
import { marketingRows } from './rows/marketing';
import { messageRows } from './rows/messages';
import { noteAndTagRows } from './rows/notes-and-tags';
import { opportunityRows } from './rows/opportunities';
import { taskRows } from './rows/tasks';
import { userRows } from './rows/users';

/** Every operation that a rep is offered is a row of one of these; each group is a file of tests. */
export const families = {
  contacts: [businessRows, contactLinkRows, contactListRows, contactRows, noteAndTagRows, taskRows],
  calendars: [calendarRows, calendarGroupRows, calendarNotificationRows, calendarResourceRows, appointmentRows, appointmentNoteRows],
  conversations: [conversationRows, messageRows, marketingRows, userRows],
  others: [opportunityRows, associationRows, blogRows, locationRows, agencyRows],
} as const satisfies Readonly<Record<string, readonly Family[]>>;
