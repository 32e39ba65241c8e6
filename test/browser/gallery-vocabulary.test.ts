/** The gallery against the emulated CardService: what an add-on can make, one can look at. */
import { galleryCards } from '../../sandbox/page/gallery/gallery-cards';
import { factories } from '../../sandbox/runtime/card-service/card-service';
import { enumConstants } from '../../sandbox/runtime/card-service/enums';
import { partOf } from '../../sandbox/runtime/card-service/part';
import type { PartFactory } from '../../sandbox/runtime/card-service/part-factory';

const shown = galleryCards.flatMap(({ card, peeking }) => [card, ...(peeking ? [peeking] : [])]);

const all = (value: unknown, visit: (value: unknown) => readonly string[]): readonly string[] => [
  ...visit(value),
  ...(typeof value === 'object' && value !== null ? Object.values(value).flatMap((inner) => all(inner, visit)) : []),
];

const names = new Set(all(shown, (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [])));
const words = new Set(all(shown, (value) => (typeof value === 'string' ? [value] : [])));

/** The kinds of widgets that CardService makes, Chat's and those in preview too: the one key of each widget's JSON. */
const kinds = new Set(
  Object.values<PartFactory>(factories).flatMap(({ create }) => {
    const widget = partOf(create(() => true)())?.spec.widget;
    return widget ? Object.keys(widget({})) : [];
  }),
);

/** Constants of what is no part of a card, or of no card in Gmail. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  ComposedEmailType: ['STANDALONE_DRAFT'],
  ContentType: enumConstants['ContentType']!,
  Interaction: enumConstants['Interaction']!,
  OnClose: ['RELOAD_ADD_ON'],
  UpdateDraftBodyType: enumConstants['UpdateDraftBodyType']!,
  // The default: what a card is that says nothing.
  DisplayStyle: ['REPLACE'],
};

it('every kind of widget that CardService can make is in the gallery', () => {
  expect(kinds.size).toBeGreaterThanOrEqual(12);
  expect([...kinds].filter((kind) => !names.has(kind))).toEqual([]);
});

it.each(Object.entries(enumConstants))('every look that the enum %s has is in the gallery', (name, constants) => {
  const due = constants.filter((constant) => !elsewhere[name]?.includes(constant));
  expect(due.filter((constant) => !words.has(constant))).toEqual([]);
});

const fields = [
  'header', 'peekCardHeader', 'displayStyle', 'sectionDividerStyle', 'cardActions', 'fixedFooter', 'primaryButton', 'secondaryButton', 'imageType', 'imageAltText',
  'collapsible', 'uncollapsibleWidgetsCount', 'collapseControl', 'expandButton', 'collapseButton', 'horizontalAlignment', 'verticalAlignment',
  'horizontalSizeStyle', 'wrapStyle', 'maxLines', 'topLabel', 'bottomLabel', 'startIcon', 'endIcon', 'wrapText', 'switchControl', 'button', 'knownIcon', 'iconUrl',
  'materialIcon', 'fill', 'weight', 'grade', 'altText', 'color', 'disabled', 'overflowMenu', 'openLink', 'openDynamicLinkAction', 'action', 'card',
  'composedEmailType', 'requiredWidgets', 'allWidgetsAreRequired', 'loadIndicator', 'persistValues', 'hintText', 'initialSuggestions', 'autoCompleteAction',
  'validation', 'characterLimit', 'inputType', 'onChangeAction', 'externalDataSource', 'multiSelectMaxSelectedItems', 'multiSelectMinQueryLength', 'startIconUri',
  'bottomText', 'valueMsEpoch', 'timezoneOffsetDate', 'columnCount', 'borderStyle', 'strokeColor', 'cornerRadius', 'cropStyle', 'aspectRatio', 'layout',
  'textAlignment', 'chips', 'carouselCards', 'footerWidgets', 'columnItems',
];

it.each(fields)('the field %s of google.apps.card.v1 is in the gallery', (field) => {
  expect(names).toContain(field);
});

it('every card has an address of its own', () => {
  const addresses = galleryCards.map(({ card }) => card.name);
  expect(new Set(addresses).size).toBe(addresses.length);
});
