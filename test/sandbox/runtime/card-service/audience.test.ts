import type { CardServiceOptions } from '../../../../sandbox/runtime/card-service/audience';
import { evaluate } from '../an-add-on';
import { action, button, widgetJson } from './a-card';

const typesOf = (members: readonly string[], cards: CardServiceOptions): unknown =>
  evaluate(`[${members.map((member) => `typeof ${member}`).join()}]`, { cards }).response;

const chat = [
  'CardService.newAction().setInteraction', 'CardService.newAction().addRequiredWidget', 'CardService.newAction().setAllWidgetsAreRequired', 'CardService.Interaction',
];
const preview = [
  'CardService.newChip', 'CardService.newChipList', 'CardService.newCollapseControl', 'CardService.newOverflowMenu', 'CardService.newOverflowMenuItem',
  'CardService.newTextButton().setOverflowMenu', 'CardService.newImageButton().setOverflowMenu', 'CardService.newImageButton().setImageButtonStyle',
  'CardService.newCardSection().setCollapseControl', 'CardService.newTextParagraph().setMaxLines', 'CardService.ChipListLayout', 'CardService.ImageButtonStyle',
];

describe('members for Chat apps and in Developer Preview', () => {
  it('are absent, so that a script can ask whether they are there', () => {
    const cards = {};
    expect(typesOf([...chat, ...preview], cards)).toEqual([...chat, ...preview].map(() => 'undefined'));
  });

  it('are there when they are switched on, each kind for itself', () => {
    expect(typesOf(chat, { chat: true })).toEqual(['function', 'function', 'function', 'object']);
    expect(typesOf(preview, { chat: true })).toEqual(preview.map(() => 'undefined'));
    expect(typesOf(preview, { preview: true })).toEqual([...preview.slice(0, -2).map(() => 'function'), 'object', 'object']);
    expect(typesOf(chat, { preview: true })).toEqual(chat.map(() => 'undefined'));
  });
});

describe('once they are switched on', () => {
  const icon = `CardService.newIconImage().setIcon(CardService.Icon.STAR)`;
  const go = { action: { function: 'go' } };

  it.each([
    [
      `CardService.newChipList().setLayout(CardService.ChipListLayout.HORIZONTAL_SCROLLABLE)
        .addChip(CardService.newChip().setLabel('a').setAltText('A').setIcon(${icon}).setDisabled(true).setOnClickAction(${action}))`,
      {
        chipList: { layout: 'HORIZONTAL_SCROLLABLE', chips: [{ label: 'a', altText: 'A', icon: { knownIcon: 'STAR' }, disabled: true, onClick: go }] },
      },
    ],
    [
      `CardService.newTextButton().setText('More').setOverflowMenu(CardService.newOverflowMenu()
        .addMenuItem(CardService.newOverflowMenuItem().setText('a').setStartIcon(${icon}).setDisabled(false).setOnClickAction(${action})))`,
      {
        buttonList: {
          buttons: [
            { text: 'More', onClick: { overflowMenu: { items: [{ text: 'a', startIcon: { knownIcon: 'STAR' }, disabled: false, onClick: go }] } } },
          ],
        },
      },
    ],
    [
      `CardService.newImageButton().setIcon(CardService.Icon.STAR).setAltText('Star').setImageButtonStyle(CardService.ImageButtonStyle.FILLED).setOnClickAction(${action})`,
      { buttonList: { buttons: [{ altText: 'Star', icon: { knownIcon: 'STAR', altText: 'Star' }, type: 'FILLED', onClick: go }] } },
    ],
    [`CardService.newTextParagraph().setText('a').setMaxLines(2)`, { textParagraph: { text: 'a', maxLines: 2 } }],
  ])('%s', (widget, json) => {
    expect(widgetJson(widget, { preview: true })).toEqual(json);
  });

  it('a section folds with buttons of its own', () => {
    const section = `CardService.newCardSection().addWidget(CardService.newDivider()).setCollapseControl(CardService.newCollapseControl()
      .setHorizontalAlign(CardService.HorizontalAlignment.CENTER).setCollapseButton(${button}).setExpandButton(${button}))`;
    const json = { text: 'Go', onClick: go };
    expect(evaluate(`JSON.parse(CardService.newCardBuilder().addSection(${section}).build().printJson()).sections`, { cards: { preview: true } }).response).toEqual([
      { widgets: [{ divider: {} }], collapseControl: { horizontalAlignment: 'CENTER', collapseButton: json, expandButton: json } },
    ]);
  });

  it('an action names the fields it needs', () => {
    const full = `${action}.addRequiredWidget('a').addRequiredWidget('b').setAllWidgetsAreRequired(false).setInteraction(CardService.Interaction.OPEN_DIALOG)`;
    expect(widgetJson(`CardService.newTextButton().setText('Go').setOnClickAction(${full})`, { chat: true })).toEqual({
      buttonList: {
        buttons: [
          { text: 'Go', onClick: { action: { function: 'go', requiredWidgets: ['a', 'b'], allWidgetsAreRequired: false, interaction: 'OPEN_DIALOG' } } },
        ],
      },
    });
  });
});
