/**
 * The OAuth scopes that the entry points and the port itself need, each with its reason. What the calls to Google's
 * REST APIs need is in their rows (`src/google/operations`). The manifest asks for these two lists and nothing more.
 */
export const platformScopes = {
  'https://www.googleapis.com/auth/gmail.addons.execute': 'to run inside Gmail at all',
  'https://www.googleapis.com/auth/gmail.addons.current.action.compose': 'to be offered while a mail is being written, and to see its recipients',
  'https://www.googleapis.com/auth/script.external_request': 'to talk to GoHighLevel and to Google over HTTP',
  'https://www.googleapis.com/auth/script.scriptapp': 'to go on with long work while nobody waits, such as tagging hundreds of contacts',
  'https://www.googleapis.com/auth/script.locale': 'to be told the time zone of the person at the keyboard',
  'https://www.googleapis.com/auth/userinfo.email': 'to find the GoHighLevel user with the same address',
} as const;
