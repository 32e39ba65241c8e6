import { contactHandlers } from './contacts';
import { contactListHandlers } from './contact-lists';
import { contactLinkHandlers } from './contact-links';
import { businessHandlers } from './businesses';
import { userHandlers } from './users';
import { marketingHandlers } from './marketing';
import { agencyHandlers } from './agency';
import { locationItemHandlers } from './location-items';
import { calendarHandlers } from './calendars';
import { calendarBlockHandlers } from './calendar-blocks';
import { calendarGroupHandlers } from './calendar-groups';
import { calendarNotificationHandlers } from './calendar-notifications';
import { calendarResourceHandlers } from './calendar-resources';
import { appointmentHandlers } from './appointments';
import { appointmentNoteHandlers } from './appointment-notes';
import { opportunityHandlers } from './opportunities';
import { conversationHandlers } from './conversations';
import { messageHandlers } from './messages';
import { associationHandlers } from './associations';
import { blogHandlers } from './blogs';
import type { Handlers } from './handler';
import { locationHandlers } from './locations';
import { noteHandlers } from './notes';
import { oauthHandlers } from './oauth';
import { tagHandlers } from './tags';
import { taskHandlers } from './tasks';

/** What each operation of the catalogue does. */
export const handlers: Handlers = {
  ...contactHandlers,
  ...tagHandlers,
  ...taskHandlers,
  ...noteHandlers,
  ...locationHandlers,
  ...oauthHandlers,
  ...contactListHandlers,
  ...contactLinkHandlers,
  ...businessHandlers,
  ...userHandlers,
  ...marketingHandlers,
  ...agencyHandlers,
  ...locationItemHandlers,
  ...calendarHandlers,
  ...calendarGroupHandlers,
  ...calendarNotificationHandlers,
  ...calendarResourceHandlers,
  ...appointmentHandlers,
  ...calendarBlockHandlers,
  ...appointmentNoteHandlers,
  ...opportunityHandlers,
  ...conversationHandlers,
  ...messageHandlers,
  ...associationHandlers,
  ...blogHandlers,
};
