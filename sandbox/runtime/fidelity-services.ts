/** How faithful the services are that reach Google's products and the Web; how to read a row: `fidelity.ts`. */
import type { Fidelity } from './fidelity';

const reference = 'https://developers.google.com/apps-script/reference';
const quotas = 'https://developers.google.com/apps-script/guides/services/quotas';
const advanced = 'https://developers.google.com/apps-script/guides/services/advanced';
const sunset = 'https://developers.google.com/apps-script/migration/contacts-people';
const fetchPage = `${reference}/url-fetch/url-fetch-app`;
const odoo = 'https://github.com/odoo/mail-client-extensions/issues/44';
const rows = (confidence: Fidelity['confidence'], all: readonly (readonly [behaviour: string, source: string, test: string])[]): readonly Fidelity[] =>
  all.map(([behaviour, source, test]) => ({ behaviour, source, confidence, test }));

export const serviceFidelity: readonly Fidelity[] = [
  ...rows('documented', [
    ['A payload that is an object is a form, and with a blob in it multipart/form-data', fetchPage, 'runtime/url-fetch-app: sends an object with a blob in it in parts'],
    ['Reserved characters of a URL are escaped unless escaping is false', fetchPage, 'runtime/url-fetch-app: escapes what may not stand in the address'],
    ['Redirects are followed unless followRedirects is false', fetchPage, 'runtime/url-fetch-app: is an answer like any other when the script says so'],
    ['Blobs can be changed, copied, zipped and gzipped', `${reference}/base/blob`, 'runtime/utilities: can be changed, and copies do not change with them'],
    ['RSA signatures take a private key in PEM', `${reference}/utilities/utilities`, 'runtime/utilities: with a private key can be checked'],
    ['A temporary user key is the same for 30 days', `${reference}/base/session#gettemporaryactiveuserkey`, 'runtime/script-and-session: gives a user a key of their own'],
    ['An advanced service takes the resource, then the path, then the options', advanced, 'runtime/advanced-services: takes the resource first'],
    ['An advanced service is there when the manifest lists it', advanced, 'runtime/advanced-services: is there only when the manifest'],
    ['GmailApp reads the open message with the token of its event', `${reference}/gmail/gmail-app#setcurrentmessageaccesstokenaccesstoken`, 'runtime/gmail-app: let the open message be read'],
    ['A list of threads is at most 500 long', `${reference}/gmail/gmail-app`, 'runtime/gmail-app: are refused in the wrong place'],
    ['What was read of a message or a thread stays as it was until refresh', `${reference}/gmail/gmail-message#refresh`, 'runtime/gmail-app: is marked, starred and thrown away'],
    ['A mail has 50 recipients at most, and a consumer 100 a day', quotas, 'runtime/gmail-app: stops when the recipients of a day'],
    ['The chat methods of GmailApp fail', 'https://developers.google.com/apps-script/sunset', 'runtime/gmail-app: are refused in the wrong place'],
    ['ContactsApp fails: it was shut down on 31 January 2025', sunset, 'runtime/contacts-app: the service was shut down'],
    ['Only four meta tags are allowed in a page', `${reference}/html/html-output`, 'runtime/html-service: remembers size, icon and meta tags'],
    ['Event colours are numbers from 1 to 11', `${reference}/calendar/event-color`, 'runtime/calendar-app: changes an event'],
    ['DriveApp searches with the terms of the Drive API', `${reference}/drive/drive-app#searchfilesparams`, 'runtime/drive-app: searches for'],
  ]),
  ...rows('reported', [
    ['What an advanced service throws: GoogleJsonResponseException with details', 'https://github.com/googleworkspace/apps-script-samples', 'runtime/advanced-services: throws what the API refuses'],
    ['An expired or missing message token fails with "Access denied"', odoo, 'runtime/gmail-app: let the open message be read'],
    ['A signature takes value and key both as text or both as bytes', 'https://github.com/googleworkspace/apps-script-samples', 'runtime/utilities: take text and key both as text'],
  ]),
  ...rows('assumed', [
    ['Ten redirects are followed; 301, 302 and 303 make a GET of a POST; the words of one too many', fetchPage, 'runtime/url-fetch-app: is followed ten times'],
    ['The target of a redirect need not be in urlFetchWhitelist, and the headers go along', fetchPage, 'runtime/url-fetch-app: may name its place'],
    ['An id that is not there is "Invalid argument", and the words of a busy Gmail', `${reference}/gmail/gmail-app`, 'runtime/gmail-app: is an invalid argument'],
    ['GmailApp takes the narrower Gmail scopes for what they cover', `${reference}/gmail/gmail-message`, 'runtime/gmail-app: that show headers only'],
    ['A mail that is text only is shown by getBody as a page', `${reference}/gmail/gmail-message#getbody`, 'runtime/gmail-app: that is text only'],
    ['A reply goes to Reply-To or the sender, and one to own mail to its recipients', `${reference}/gmail/gmail-message#replybody`, 'runtime/gmail-app: answers one and all'],
    ['The words of a call with too many or too few arguments, and of an answer that did not come', advanced, 'runtime/advanced-services: refuses a wrong number of arguments'],
    ['Whole days are those of the script\'s time zone', `${reference}/calendar/calendar-event`, 'runtime/calendar-app: keeps whole days'],
    ['DriveApp has a Drive of its own, apart from that of the Drive API', `${reference}/drive/drive-app`, 'runtime/drive-app: keeps what it holds'],
    ['What MailApp sends ends in an outbox, not in the sent mail', `${reference}/mail/mail-app`, 'runtime/mail-app: puts mail into an outbox'],
    ['parseCsv keeps rows of different lengths', `${reference}/utilities/utilities#parseCsv(String)`, 'runtime/utilities: reads back any table'],
    ['The names of an archive and of gzipped blobs when none is given', `${reference}/utilities/utilities#gzip(BlobSource)`, 'runtime/utilities: are packed with gzip'],
    ['The words of the shut-down services', sunset, 'runtime/contacts-app: Use the People API'],
  ]),
];
