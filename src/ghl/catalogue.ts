import { calledOperations } from './calls';
import type { InputOf, Operation, ReplyOf } from './operation';
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
import { contactLinkOperations } from './operations/contact-links';
import { contactListOperations } from './operations/contact-lists';
import { conversationOperations } from './operations/conversations';
import { locationItemOperations } from './operations/location-items';
import { marketingOperations } from './operations/marketing';
import { messageOperations } from './operations/messages';
import { opportunityOperations } from './operations/opportunities';
import { userOperations } from './operations/users';


/**
 * Every endpoint of GoHighLevel that is known, by id: those that the product calls, and the rest of the catalogue that
 * connectors offer. The embedded GoHighLevel answers all of them.
 */
export const catalogue = {
  ...calledOperations,
  ...agencyOperations,
  ...appointmentNoteOperations,
  ...appointmentOperations,
  ...associationOperations,
  ...blogOperations,
  ...businessOperations,
  ...calendarGroupOperations,
  ...calendarNotificationOperations,
  ...calendarResourceOperations,
  ...calendarOperations,
  ...contactLinkOperations,
  ...contactListOperations,
  ...conversationOperations,
  ...locationItemOperations,
  ...marketingOperations,
  ...messageOperations,
  ...opportunityOperations,
  ...userOperations,
};

export type Catalogue = typeof catalogue;
export type OperationId = keyof Catalogue;
export type Input<Id extends OperationId> = InputOf<Catalogue[Id]>;
export type Reply<Id extends OperationId> = ReplyOf<Catalogue[Id]>;

/** The row behind an id, without its literal types. */
export const operation = (id: OperationId): Operation => catalogue[id];
