import { contactHandlers } from './contacts';
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
};
