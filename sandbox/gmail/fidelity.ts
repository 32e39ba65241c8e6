/**
 * How faithful the emulated side panel is, beyond what `../runtime/fidelity.ts` has of it. The columns mean the same:
 * `documented` is written in a page of Google's, `reported` is what somebody saw happen, `assumed` is our own guess.
 */
import type { Fidelity } from '../runtime/fidelity';

const reference = 'https://developers.google.com/apps-script/reference/card-service';
const json = 'https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1';
const events = 'https://developers.google.com/workspace/add-ons/concepts/event-objects';
const rows = (confidence: Fidelity['confidence'], all: readonly (readonly [behaviour: string, source: string, test: string])[]): readonly Fidelity[] =>
  all.map(([behaviour, source, test]) => ({ behaviour, source, confidence, test: `gmail/${test}` }));

const documented = rows('documented', [
  ['An action is not sent while a field that it requires is empty: texts, drop-downs, multi-select menus, dates', `${json}#selectioninput`, 'checked-fields: all fields may be required'],
  ['A contextual card of the style PEEK shows its header below the homepage; one of several does not', `${reference}/display-style`, 'shown-parts: lets the homepage be'],
  ['RELOAD asks the add-on again when the window is closed; with OVERLAY the card waits until then', `${reference}/on-close`, 'shown-parts: asks the add-on again for %s'],
  ['A field with a source of suggestions asks it while one types', `${reference}/text-input#setSuggestionsAction(Action)`, 'forms: a text field gets suggestions'],
  ['A draft is changed only while one is being written', `${reference}/update-draft-action-response`, 'answers: are not changed where none is being written'],
  ['Of a card from anywhere, 100 widgets are shown', `${json}#card`, 'shown-parts: shows a hundred widgets'],
]);

const reported = rows('reported', [
  ['RELOAD_ADD_ON does nothing any more', 'https://github.com/odoo/mail-client-extensions', 'answers: with onClose %s: %s'],
]);

const assumed = rows('assumed', [
  ['Text that is not of its field\'s kind, or too long, keeps every action of the card from being sent', `${reference}/validation`, 'shown-parts: an action whose fields are not as it needs them'],
  ['A click names its function as invokedFunction', events, 'events: a click on a message card'],
  ['Among the older names, a date is {msSinceEpoch} and a time {hours, minutes}', events, 'forms: the older names of the form'],
  ['A menu sends what was typed as autocomplete_widget_query; suggestions are items whose value is their text', `${reference}/selection-input#setExternalDataSource(Action)`, 'shown-parts: a menu finds items'],
  ['The way back from a card that peeked leads to the homepage, where it peeks again', `${reference}/card-builder#setPeekCardHeader(CardHeader)`, 'shown-parts: is left card by card'],
]);

export const panelFidelity: readonly Fidelity[] = [...documented, ...reported, ...assumed];
