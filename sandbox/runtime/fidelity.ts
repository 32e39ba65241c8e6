/**
 * How faithful the emulated Apps Script and the emulated side panel are, behaviour by behaviour. `documented` is written in
 * a page of Google's, `reported` is what somebody saw happen, `assumed` is our own guess where nothing was found.
 * Nothing here has been measured against a real account. `test` is the file and the test that hold us to it.
 */
import { cardServiceFidelity } from './card-service/fidelity';
import { serviceFidelity } from './fidelity-services';

export interface Fidelity {
  readonly behaviour: string;
  /** A public page. */
  readonly source: string;
  readonly confidence: 'documented' | 'reported' | 'assumed';
  readonly test: string;
}

const reference = 'https://developers.google.com/apps-script/reference';
const guides = 'https://developers.google.com/apps-script/guides';
const addOns = 'https://developers.google.com/workspace/add-ons';
const rows = (confidence: Fidelity['confidence'], all: readonly (readonly [behaviour: string, source: string, test: string])[]): readonly Fidelity[] =>
  all.map(([behaviour, source, test]) => ({ behaviour, source, confidence, test }));

const documented = rows('documented', [
  ['Only top-level functions can be called; names that end in an underscore are private', `${guides}/html/communication`, 'runtime/context: refuses %s'],
  ['Properties hold 9 kB a value and 500 kB a store', `${guides}/services/quotas`, 'runtime/stores: take exactly 9 kB'],
  ['A standalone script has no document properties, cache or lock', `${reference}/properties/properties-service`, 'runtime/stores: do not exist for a document'],
  ['Cache keys, values and lifetimes are bounded; ten minutes is the default', `${reference}/cache/cache`, 'runtime/stores: forgets when the time is up'],
  ['A cache of more than 1,000 items keeps the 900 farthest from expiry', `${reference}/cache/cache`, 'runtime/stores: keeps the 900 items farthest'],
  ['A lock is freed when its execution ends', `${reference}/lock/lock`, 'runtime/stores: are held until released'],
  ['Apps Script without a scope in the manifest or a grant refuses the method', 'https://developers.google.com/apps-script/concepts/scopes', 'runtime/url-fetch-app: without the scope'],
  ['urlFetchWhitelist: https prefixes, equal or child paths, leading *. for sub-domains', 'https://developers.google.com/apps-script/manifest/allowlist-url', 'runtime/url-prefix: %s against %s'],
  ['fetchAll answers in the order of its requests', `${reference}/url-fetch/url-fetch-app`, 'runtime/url-fetch-app: answers in the order'],
  ['A state token lives a minute unless told otherwise, an hour at most', `${reference}/script/state-token-builder`, 'runtime/script-and-session: lives %s'],
  ['Granted scopes can be asked for one by one', `${reference}/script/authorization-info`, 'runtime/script-and-session: tells which scopes'],
  ['An add-on may use a time-driven trigger once per hour at most', `${guides}/triggers/installable`, 'runtime/triggers: of some minutes are for plain scripts'],
  ['A web app answers what doGet makes of the query; its pages call functions at the top of the script by google.script.run', `${guides}/html/communication`, 'runtime/web-app: lets its page call the functions'],
  ['A page of HtmlService has a frame and an origin of its own', `${guides}/html/restrictions`, 'server/web-app-routes: shows the page in a frame'],
  ['A script that is no add-on may have triggers of 1, 5, 10, 15 or 30 minutes', `${reference}/script/clock-trigger-builder#everyMinutes(Integer)`, 'runtime/triggers: of some minutes are for plain scripts'],
  ['A trigger keeps the moment that was picked for it', `${guides}/triggers/installable`, 'runtime/triggers: of an hour run at a minute that chance picks'],
  ['nearMinute and an open minute of a date are kept within 15 minutes', `${reference}/script/clock-trigger-builder`, 'runtime/triggers: %s'],
  ['A delay is the least that passes', `${reference}/script/clock-trigger-builder#after(Integer)`, 'runtime/triggers: that run once are late by up to a minute'],
  ['20 triggers of a user in a script', `${guides}/services/quotas`, 'runtime/triggers: are twenty at most'],
  ['The fields of a time-driven event', `${guides}/triggers/events`, 'runtime/triggers: are given the moment, in UTC'],
  ['A trigger and a callback have six minutes', `${guides}/services/quotas`, 'runtime/triggers: have six minutes'],
  ['Triggers need script.scriptapp', `${reference}/script/script-app#newTrigger(String)`, 'runtime/triggers: need their scope'],
  ['Daily quotas of fetches, properties, mail and trigger time, for consumers and for Workspace, over 24 hours from the first use', `${guides}/services/quotas`, 'runtime/quotas: %s is counted, and then refused'],
  ['30 executions of a user at the same time, and the words of more', `${guides}/services/quotas`, 'runtime/scheduler: are thirty at most'],
  ['A user lock keeps other executions of the user out', `${reference}/lock/lock-service#getUserLock()`, 'runtime/scheduler: lose nothing under a lock'],
  ['Dates are formatted by SimpleDateFormat patterns', `${reference}/utilities/utilities#formatDate(Date,String,String)`, 'runtime/utilities: writes %s in %s'],
  ['Bytes are signed', `${reference}/base/blob#getbytes`, 'runtime/utilities: are signed, as Java has them'],
  ['Events carry formInputs by kind, moments as strings of milliseconds, and nothing for an empty field', `${addOns}/concepts/event-objects`, 'gmail/forms: a click sends each kind of field'],
  ['Locale and zone are told with useLocaleFromApp and script.locale only', `${addOns}/concepts/event-objects`, 'gmail/events: without %s, Gmail does not tell'],
  ['A compose event has the recipients only with draftAccess METADATA', 'https://developers.google.com/apps-script/manifest/gmail-addons', 'gmail/events: composing brings the recipients'],
  ['Several contextual cards are a list of headers', `${addOns}/concepts/cards`, 'gmail/navigation: lists the headers'],
  ['push, pop, popToRoot, popToNamedCard and update', `${reference}/card-service/navigation`, 'gmail/navigation: after %j the stack is %j'],
  ['persistValues keeps what was typed; without it the values of the server win', `${reference}/card-service/action#setPersistValues(Boolean)`, 'gmail/forms: after the action'],
  ['stateChanged makes Gmail forget the cards that it keeps', `${reference}/card-service/action-response-builder`, 'gmail/navigation: are shown again without running'],
  ['Links open for https, mailto and tel, http as https, under a prefix of the manifest', 'https://developers.google.com/apps-script/manifest/allowlist-url', 'gmail/answers: links'],
  ['An AuthorizationException shows the stock card or that of its callback', `${reference}/card-service/authorization-exception`, 'gmail/answers: an AuthorizationException'],
]);

const urlFetchGuide = 'https://justin.poehnelt.com/posts/definitive-guide-to-urlfetchapp';
const reported = rows('reported', [
  ['The globals of the Web and of Node are absent', 'https://justin.poehnelt.com/posts/apps-script-runtime-limitations-wintercg', 'runtime/context: has ECMAScript and nothing'],
  ['A card action ends after 30 s; what it has written stays', `${guides}/services/quotas`, 'runtime/execution: ends a card action after 30 seconds'],
  ['A fetch waits 60 s for its answer', urlFetchGuide, 'runtime/execution: lets a silent server take a minute'],
  ['No answer is an exception even when muted, and loses the whole fetchAll', urlFetchGuide, 'runtime/url-fetch-app: loses every answer'],
  ['The words of a refused fetch', urlFetchGuide, 'runtime/url-fetch-app: refusals'],
  ['The words of a cache key that is too long', 'https://github.com/Eloise1988/COINGECKO/issues/13', "runtime/stores: put('k'.repeat(251), '')"],
  ['The words of a cached value that is too large', 'https://github.com/joseballester/muFunds/issues/13', 'runtime/stores: Argument too large: value'],
  ['Properties have no transactions: updates at the same time are lost', `${guides}/properties`, 'runtime/scheduler: lose updates that no lock protects'],
  ['The words of a used-up quota', `${guides}/support/troubleshooting`, 'runtime/quotas: %s is counted, and then refused'],
  ['Too much computer time for one day ends the triggers of that day', 'https://github.com/webdigi/GmailScheduler/commit/077cb359a2ddbc99af622ec76e439a65d76091fb', 'runtime/triggers: because the computer time of the day is used up'],
  ['Without consent a trigger fails with "Authorization is required to perform that action."', `${guides}/support/troubleshooting`, 'runtime/triggers: because consent was revoked'],
  ['Google disables a trigger without a word to the script', 'https://github.com/derekantrican/GAS-ICS-Sync/issues/79', 'runtime/triggers: because Google has disabled them'],
  ['The hourly rule refuses when the trigger is made, and its words', 'https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/165', 'runtime/triggers: of some minutes are for plain scripts'],
  ['A trigger that runs once may be made by an add-on too, for sooner than in an hour', 'https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/165', 'runtime/triggers: that run once are late by up to a minute'],
  ['The words of a service on a bad day', `${guides}/support/troubleshooting`, 'runtime/faults: throws before its effect or after it'],
  ['The cache may forget at any time', `${reference}/cache/cache-service`, 'runtime/faults: forgets a key, or everything'],
  ['An expired state token answers "The state token is invalid or has expired."', 'https://github.com/googleworkspace/apps-script-oauth2/issues', 'runtime/script-and-session: is demanded'],
  ['Older names of the event fields come along', 'https://github.com/odoo/mail-client-extensions', 'gmail/events: an open message comes with its ids'],
  ['A clicked grid item comes as grid_item_identifier and grid_item_index', 'https://developers.google.com/apps-script/reference/card-service/grid-item', 'gmail/forms: a click on a grid'],
]);

const assumed = rows('assumed', [
  ['The text of the whitelist refusal, and of a missing required field', `${reference}/card-service`, 'runtime/url-fetch-app: a URL outside the manifest'],
  ['A builder that was not built cannot be returned, and the words of that', `${reference}/card-service/card-builder#build()`, 'runtime/context: refuses a builder that was not built'],
  ['The words of full property stores, busy locks and missing permissions', reference, 'runtime/stores: You have exceeded the property storage quota'],
  ['A payload without a method is a POST', `${reference}/url-fetch/url-fetch-app`, 'runtime/url-fetch-app: sends an object as a form'],
  ['Header names of an answer are in Title-Case, whatever the server wrote', `${reference}/url-fetch/http-response`, 'runtime/url-fetch-app: tells its code, text, headers'],
  ['Without userinfo.email the active user has an empty address, and the effective user is refused', `${reference}/base/session`, 'runtime/script-and-session: does not tell the address'],
  ['parseDate refuses what Java, being lenient, would read', `${reference}/utilities/utilities`, 'runtime/utilities: refuses what does not fit'],
  ['Popping to a card that is not there changes nothing, and the root cannot be popped', `${reference}/card-service/navigation`, 'gmail/navigation: goes back card by card'],
  ['The words of too many triggers', `${guides}/services/quotas`, 'runtime/triggers: are twenty at most'],
  ['A web app of a project that is an add-on too counts as a plain script, and so does what its triggers run', `${guides}/web`, 'runtime/web-app: makes triggers of minutes'],
  ['An add-on and a web app of one project share triggers and user properties', `${reference}/script/script-app#getProjectTriggers()`, 'runtime/web-app: shares triggers and properties'],
  ['What was missed while nothing could run runs once', `${guides}/triggers/installable`, 'runtime/triggers: run in the order of their times'],
  ['A trigger that has run once stays in the list until it is deleted', `${reference}/script/script-app#getProjectTriggers()`, 'runtime/triggers: that run once are late by up to a minute'],
  ['Executions at the same time give way to each other at service calls only', `${reference}/lock`, 'runtime/scheduler: interleave at their service calls'],
  ['A message\'s cards are built anew at each opening unless the panel is told to keep them', `${addOns}/concepts/cards`, 'gmail/navigation: are built anew for each opening'],
  ['A card action that answers nothing changes nothing', `${addOns}/concepts/actions`, 'gmail/answers: no answer at all changes nothing'],
]);

export const runtimeFidelity: readonly Fidelity[] = [...documented, ...reported, ...assumed, ...serviceFidelity, ...cardServiceFidelity];

/** What is left out without an error to say so, and what that means for somebody who relies on it. */
export const notModelled: readonly { readonly what: string; readonly means: string }[] = [
  { what: 'the time zone of Date\'s local methods', means: 'getHours() and its like use the machine\'s zone, not the script\'s; use Utilities.formatDate.' },
  { what: 'other scripts of the user', means: 'The daily quotas count what this script does; in production all scripts of a user share them.' },
  { what: 'documents', means: 'A script stands alone: document locks, properties and caches are null, and triggers of documents, forms and calendars refuse by name.' },
  { what: 'a trigger of one kind only once', means: 'A script may have several triggers that differ in nothing but their id.' },
  { what: 'real time', means: 'A slow loop costs no virtual time; after 10 real seconds without a service call it is stopped.' },
  { what: 'cold starts', means: 'Loading the script costs no virtual time.' },
];
