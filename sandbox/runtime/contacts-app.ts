/// <reference types="google-apps-script" preserve="true" />
/** Google shut `ContactsApp` down on 31 January 2025 (https://developers.google.com/apps-script/migration/contacts-people). */
import { GoogleException } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';

type ContactsAppType = GoogleAppsScript.Contacts.ContactsApp;

const current = [
  'createContact', 'createContactGroup', 'deleteContact', 'deleteContactGroup', 'getContact', 'getContactById', 'getContactGroup', 'getContactGroupById',
  'getContactGroups', 'getContacts', 'getContactsByAddress', 'getContactsByCompany', 'getContactsByCustomField', 'getContactsByDate',
  'getContactsByEmailAddress', 'getContactsByGroup', 'getContactsByIM', 'getContactsByJobTitle', 'getContactsByName', 'getContactsByNotes',
  'getContactsByPhone', 'getContactsByUrl',
] as const satisfies readonly (keyof ContactsAppType)[];

/** Names that were deprecated before the whole service was. */
const older = ['findByEmailAddress', 'findContactGroup', 'getAllContacts'] as const;

const gone: Member = () => {
  throw new GoogleException('The Contacts service was shut down. Use the People API advanced service instead.');
};

/** Each of its methods throws. */
export const createContactsApp = (): GoogleObject => googleObject('ContactsApp', Object.fromEntries([...current, ...older].map((name) => [name, gone])));
