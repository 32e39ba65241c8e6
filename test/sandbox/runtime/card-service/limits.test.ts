import { errorOf, evaluate } from '../an-add-on';

describe('limits', () => {
  const card = (widgets: readonly number[]): string => `(() => { const builder = CardService.newCardBuilder();
    for (const count of ${JSON.stringify(widgets)}) { const section = CardService.newCardSection(); for (let i = 0; i < count; i++) section.addWidget(CardService.newDivider()); builder.addSection(section); }
    return JSON.parse(builder.build().printJson()).sections.map((section) => section.widgets.length); })()`;

  it.each([
    [[60, 40], [60, 40]],
    [[60, 41], [60]],
    [[60, 41, 1], [60]],
    [[100, 1], [100]],
  ])('of sections with %j widgets, %j are left at a hundred widgets', (widgets, left) => {
    expect(evaluate(card(widgets)).response).toEqual(left);
  });

  it.each([
    [`const s = CardService.newCardSection(); for (let i = 0; i < 101; i++) s.addWidget(CardService.newDivider())`, 'Cannot add more than 100 widgets to a section.'],
    [
      `const b = CardService.newCardBuilder(); for (let i = 0; i < 101; i++) b.addSection(CardService.newCardSection().addWidget(CardService.newDivider()))`,
      'Cannot add more than 100 sections to a card.',
    ],
    [`const s = CardService.newSelectionInput(); for (let i = 0; i < 101; i++) s.addItem('a', 'a', false)`, 'Cannot add more than 100 items to a selection input.'],
    [
      `const c = CardService.newColumns(); for (let i = 0; i < 3; i++) c.addColumn(CardService.newColumn().addWidget(CardService.newTextParagraph().setText('a')))`,
      'Cannot add more than 2 columns side by side.',
    ],
    [`CardService.newGrid().setNumColumns(3)`, "The parameters (number) don't match the method signature for CardService.Grid.setNumColumns."],
  ])('%s', (code, message) => {
    expect(errorOf(code)).toBe(`Exception: ${message}`);
  });
});
