/** How faithful the emulated CardService is, behaviour by behaviour. What the columns mean: `../fidelity.ts`. */
import type { Fidelity } from '../fidelity';

const reference = 'https://developers.google.com/apps-script/reference/card-service';
const json = 'https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1';
const rows = (confidence: Fidelity['confidence'], all: readonly (readonly [behaviour: string, source: string, test: string])[]): readonly Fidelity[] =>
  all.map(([behaviour, source, test]) => ({ behaviour, source, confidence, test: `runtime/card-service/${test}` }));

const documented = rows('documented', [
  ['CardService has every published member but those that are left out by name', reference, 'published: no member is invented'],
  ['What is for Chat apps or in Developer Preview is absent unless it is switched on', reference, 'audience: are absent'],
  ['Of a card, 100 widgets are shown; the section that crosses and all after it are dropped', json, 'limits: of sections with %j widgets'],
  ['100 sections a card, 100 widgets a section, 100 items a selection, 2 columns', reference, 'limits: Cannot add more than'],
  ['Action parameters are strings', `${reference}/action#setParameters(Object)`, 'arguments: refused arguments'],
  ['Columns and carousels hold only some widgets', `${json}#columns`, 'arguments: only some widgets'],
  ['A colour makes a text button a filled one', `${reference}/text-button#setBackgroundColor(String)`, 'widgets: widgets, in the field names'],
  ['A footer needs its primary button, an image and an image button their alternative text', `${reference}/fixed-footer`, 'arguments: %s is not complete'],
  ['Menus choose from several answers, their own or those of a function', `${reference}/selection-input`, 'widgets: widgets, in the field names'],
  ['Calendar, Drive, the editors and link previews get answers of their own', `${reference}/link-preview`, 'responses: responses, as they go over the wire'],
]);

const assumed = rows('assumed', [
  ['What is added to a card is a copy', reference, 'cards: so a later change changes nothing'],
  ['A number where text is due is refused, not turned into text', reference, 'arguments: refused arguments'],
  ['A required field is checked when the part is added to another', reference, 'arguments: %s is not complete'],
  ['The JSON of CardService is google.apps.card.v1', json, 'widgets: widgets, in the field names'],
  ['Markup in a text is handed over as it is: what of it is shown is up to the panel', reference, 'widgets: hands over markup'],
  ['A compose action stands in the JSON beside the kind of its draft', `${reference}/card-action#setComposeAction(Action,ComposedEmailType)`, 'widgets: compose and authorization clicks'],
]);

export const cardServiceFidelity: readonly Fidelity[] = [...documented, ...assumed];
