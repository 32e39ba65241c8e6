import type { googleCatalogue } from './catalogue';

type Scope = (typeof googleCatalogue)[keyof typeof googleCatalogue]['scope'];

/** What each scope of Google's REST APIs is asked for. A scope without a reason does not compile. */
export const googleScopeReasons: { readonly [Name in Scope]: string } = {
  'https://www.googleapis.com/auth/gmail.addons.current.message.metadata': 'to read who is on the open mail, and its subject',
  'https://www.googleapis.com/auth/drive.file': 'to save exported lists and recordings as new files; it opens no file that somebody else made',
};
