import type { backgroundCatalogue } from './background-catalogue';
import type { googleCatalogue } from './catalogue';

type Catalogue = typeof googleCatalogue & typeof backgroundCatalogue;
type Scope = Catalogue[keyof Catalogue]['scope'];

/** What each scope of Google's REST APIs is asked for. A scope without a reason does not compile. */
export const googleScopeReasons: { readonly [Name in Scope]: string } = {
  'https://www.googleapis.com/auth/gmail.addons.current.message.metadata': 'to read who is on the open mail, and its subject',
  'https://www.googleapis.com/auth/drive.file': 'to save exported lists and recordings as new files; it opens no file that somebody else made',
  'https://www.googleapis.com/auth/gmail.modify': 'to keep labels in step with tags, or to create contacts from mail, once you switch that on; Google has no smaller scope that can put a label on a mail',
};
