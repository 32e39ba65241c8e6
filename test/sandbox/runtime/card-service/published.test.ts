import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { enumConstants } from '../../../../sandbox/runtime/card-service/enums';
import { cardServiceCounts, leftOut, publishedClasses } from '../../../../sandbox/runtime/card-service/published';

/** The published types, read: members by interface and constants by enum. */
const typings = (() => {
  const path = require.resolve('@types/google-apps-script/google-apps-script.card-service.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: { readonly interfaces: Map<string, Set<string>>; readonly enums: Map<string, string[]> } = { interfaces: new Map(), enums: new Map() };
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) found.interfaces.set(node.name.text, new Set(node.members.map((member) => (member.name as ts.Identifier).text)));
    if (ts.isEnumDeclaration(node)) found.enums.set(node.name.text, node.members.map((member) => (member.name as ts.Identifier).text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
})();

const namesIn = (classes: Iterable<readonly [string, Iterable<string>]>): readonly string[] =>
  [...classes].flatMap(([name, members]) => [...members].map((member) => `${name}.${member}`)).sort();

const ours = namesIn(publishedClasses.map(({ name, members }) => [name, members] as const));
const theirs = namesIn(typings.interfaces);

/** In Google's reference (developers.google.com/apps-script/reference/card-service), and not yet in the types. */
const newerThanTypes: readonly (readonly [string, readonly string[]])[] = [
  ['Button', ['setOverflowMenu']],
  ['CardSection', ['setCollapseControl']],
  ['CardService', [
    'ChipListLayout', 'HorizontalSizeStyle', 'ImageButtonStyle', 'VerticalAlignment', 'WrapStyle', 'newCarousel', 'newCarouselCard', 'newChip', 'newChipList',
    'newCollapseControl', 'newColumn', 'newColumns', 'newOverflowMenu', 'newOverflowMenuItem',
  ]],
  ['Carousel', ['addCarouselCard']],
  ['CarouselCard', ['addFooterWidget', 'addWidget']],
  ['Chip', [
    'setAltText', 'setAuthorizationAction', 'setComposeAction', 'setDisabled', 'setIcon', 'setLabel', 'setOnClickAction', 'setOnClickOpenLinkAction', 'setOpenLink',
  ]],
  ['ChipList', ['addChip', 'setLayout']],
  ['CollapseControl', ['setCollapseButton', 'setExpandButton', 'setHorizontalAlign']],
  ['Column', ['addWidget', 'setHorizontalAlignment', 'setHorizontalSizeStyle', 'setVerticalAlignment']],
  ['Columns', ['addColumn', 'setWrapStyle']],
  ['ImageButton', ['setImageButtonStyle', 'setOverflowMenu']],
  ['OverflowMenu', ['addMenuItem']],
  ['OverflowMenuItem', [
    'setAuthorizationAction', 'setComposeAction', 'setDisabled', 'setOnClickAction', 'setOnClickOpenLinkAction', 'setOpenLink', 'setStartIcon', 'setText',
  ]],
  ['TextButton', ['setIcon', 'setIconUrl', 'setMaterialIcon', 'setOverflowMenu']],
  ['TextParagraph', ['setMaxLines']],
];

describe('the members of CardService', () => {
  it('no member is invented: what the types do not have, the reference has', () => {
    expect(ours.filter((member) => !theirs.includes(member))).toEqual(namesIn(newerThanTypes));
  });

  it('no published member is missing', () => {
    expect(theirs.filter((member) => !ours.includes(member))).toEqual([]);
  });

  it('every published class is there', () => {
    expect([...typings.interfaces.keys()].filter((name) => !publishedClasses.some((one) => one.name === name))).toEqual([]);
  });

  it('these are left out, and here is why', () => {
    const chat = 'makes an answer to Google Chat, and the sandbox has no Chat';
    expect(leftOut).toEqual({
      'CardService.newActionStatus': chat,
      'CardService.newCardWithId': chat,
      'CardService.newChatActionResponse': chat,
      'CardService.newChatResponseBuilder': chat,
      'CardService.newDialog': chat,
      'CardService.newDialogAction': chat,
      'SelectionInput.setPlatformDataSource': 'looks up people and spaces of Google Chat, and the sandbox has none',
      'CalendarEventActionResponseBuilder.setConferenceData': 'takes what ConferenceDataService makes, and that service is not emulated',
    });
  });

  it('the counts are those of the tables', () => {
    const published = new Set([...ours, ...Object.keys(leftOut)]).size;
    expect(cardServiceCounts.members).toEqual({ modelled: published - Object.keys(leftOut).length, published });
    expect(cardServiceCounts.classes.modelled).toBe(publishedClasses.length);
  });
});

it('every published constant is there', () => {
  const missing = namesIn(typings.enums).filter((constant) => !namesIn(Object.entries(enumConstants)).includes(constant));
  expect(missing).toEqual([]);
});
