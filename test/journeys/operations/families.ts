import type { Family } from './expectation';
import { businessRows } from './rows/businesses';
import { contactLinkRows } from './rows/contact-links';
import { contactListRows } from './rows/contact-lists';
import { contactRows } from './rows/contacts';
import { conversationRows } from './rows/conversations';
import { marketingRows } from './rows/marketing';
import { messageRows } from './rows/messages';
import { noteAndTagRows } from './rows/notes-and-tags';
import { taskRows } from './rows/tasks';
import { userRows } from './rows/users';

/** Every operation that a rep is offered is a row of one of these. */
export const families: readonly Family[] = [
  businessRows,
  contactLinkRows,
  contactListRows,
  contactRows,
  conversationRows,
  marketingRows,
  messageRows,
  noteAndTagRows,
  taskRows,
  userRows,
];
