import { evaluate } from '../an-add-on';
import { action, button } from './a-card';

it('a card has its name, header, menu, footer and peek header', () => {
  const section = `CardService.newCardSection().setHeader('S').setCollapsible(true).setNumUncollapsibleWidgets(1).addWidget(CardService.newDivider())`;
  const card = `CardService.newCardBuilder().setName('n').setDisplayStyle(CardService.DisplayStyle.REPLACE)
    .setHeader(CardService.newCardHeader().setTitle('T').setSubtitle('U').setImageUrl('https://example.com/i.png').setImageStyle(CardService.ImageStyle.CIRCLE).setImageAltText('I'))
    .setPeekCardHeader(CardService.newCardHeader().setTitle('P'))
    .addCardAction(CardService.newCardAction().setText('Menu').setOnClickAction(${action}))
    .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(${button}).setSecondaryButton(${button}))
    .addSection(${section}).build()`;
  const json = { text: 'Go', onClick: { action: { function: 'go' } } };
  expect(evaluate(card).response).toEqual({
    action: {
      navigations: [
        {
          pushCard: {
            name: 'n',
            displayStyle: 'REPLACE',
            header: { title: 'T', subtitle: 'U', imageUrl: 'https://example.com/i.png', imageType: 'CIRCLE', imageAltText: 'I' },
            peekCardHeader: { title: 'P' },
            cardActions: [{ actionLabel: 'Menu', onClick: { action: { function: 'go' } } }],
            fixedFooter: { primaryButton: json, secondaryButton: json },
            sections: [{ header: 'S', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [{ divider: {} }] }],
          },
        },
      ],
    },
  });
});

describe('what is added is a copy', () => {
  it('so a later change changes nothing', () => {
    const later = `(() => { const text = CardService.newTextParagraph().setText('before'); const section = CardService.newCardSection().addWidget(text); text.setText('after');
      const builder = CardService.newCardBuilder().addSection(section); section.addWidget(CardService.newDivider()); return JSON.parse(builder.build().printJson()).sections; })()`;
    expect(evaluate(later).response).toEqual([{ widgets: [{ textParagraph: { text: 'before' } }] }]);
  });

  it('and setters answer the object itself', () => {
    expect(evaluate(`(() => { const action = CardService.newAction(); return action.setFunctionName('go') === action; })()`).response).toBe(true);
  });
});
