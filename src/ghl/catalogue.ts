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
import { contactOperations } from './operations/contacts';
import { conversationOperations } from './operations/conversations';
import { locationItemOperations } from './operations/location-items';
import { locationOperations } from './operations/locations';
import { marketingOperations } from './operations/marketing';
import { messageOperations } from './operations/messages';
import { noteOperations } from './operations/notes';
import { oauthOperations } from './operations/oauth';
import { opportunityOperations } from './operations/opportunities';
import { tagOperations } from './operations/tags';
import { taskOperations } from './operations/tasks';
import { userOperations } from './operations/users';

/** Where every operation lives. */
export const ghlOrigin = 'https://services.leadconnectorhq.com';

/** Every endpoint of GoHighLevel that the product calls, by id. */
export const catalogue = {
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
  ...contactOperations,
  ...conversationOperations,
  ...locationItemOperations,
  ...locationOperations,
  ...marketingOperations,
  ...messageOperations,
  ...noteOperations,
  ...oauthOperations,
  ...opportunityOperations,
  ...tagOperations,
  ...taskOperations,
  ...userOperations,
};

export type Catalogue = typeof catalogue;
export type OperationId = keyof Catalogue;
export type Input<Id extends OperationId> = InputOf<Catalogue[Id]>;
export type Reply<Id extends OperationId> = ReplyOf<Catalogue[Id]>;

/** The row behind an id, without its literal types. */
export const operation = (id: OperationId): Operation => catalogue[id];

/** One call, ready to be sent alone or in a wave with others. */
export type Call<Id extends OperationId = OperationId> = Id extends OperationId ? { readonly id: Id; readonly input: Input<Id> } : never;

/** A call as a value: `call('contacts.get', { contactId })`. */
export const call = <Id extends OperationId>(id: Id, input: Input<Id>): Call<Id> => ({ id, input }) as Call<Id>;
