import type { JsonObject } from '../json';
import { asObject, asText } from '../json';
import { contactLink, webAppPage } from './contact-link';

/** The location that one is signed in to, as its web app is reached. */
export interface WebApp {
  readonly host: string;
  readonly locationId: string;
}

/** Where a thing is in GoHighLevel's web app. */
export interface WebAppLink {
  readonly text: string;
  readonly url: string;
}

/**
 * Pages of the web app by how ids of operations begin. There are no public links to one opportunity, conversation or
 * appointment that the web app is known to keep to, so that these lead to the contact, where they are all found, and
 * without a contact to the page that lists them.
 */
const pages: readonly { readonly of: RegExp; readonly text: string; readonly page: string }[] = [
  { of: /^contacts\./, text: 'All contacts', page: 'contacts/smart_list/All' },
  { of: /^opportunities\./, text: 'All opportunities', page: 'opportunities/list' },
  { of: /^conversations\./, text: 'All conversations', page: 'conversations/conversations' },
  { of: /^calendars\.(?:events|appointments|blocked-slots|block-slots)\b/, text: 'The calendar', page: 'calendars/view' },
  { of: /^calendars\./, text: 'Calendar settings', page: 'settings/calendars' },
];

/** The contact whom a thing is, or belongs to; empty for none. */
export const contactIdOf = (operation: string, thing: JsonObject): string => {
  const isContact = /^contacts\.(?!tasks|notes|appointments)/.test(operation) && ['email', 'phone', 'firstName'].some((name) => name in thing);
  return asText(thing['contactId']) || asText(asObject(thing['contact'])['id']) || (isContact ? asText(thing['id']) : '');
};

/** Null for what the web app has no page for. */
export const webAppLink = (operation: string, thing: JsonObject, app: WebApp): WebAppLink | null => {
  const contactId = contactIdOf(operation, thing);
  if (contactId !== '') return { text: 'Open in GoHighLevel', url: contactLink({ ...app, contactId }) };
  const found = pages.find(({ of }) => of.test(operation));
  return found ? { text: found.text, url: webAppPage({ ...app, page: found.page }) } : null;
};
