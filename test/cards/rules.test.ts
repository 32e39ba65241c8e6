import { actionParameters } from '../../src/cards/action-parameters';
import type { ActionCall } from '../../src/cards/actions';
import type { Button } from '../../src/cards/card';
import { cardLimits } from '../../src/cards/card';
import { contactCard } from '../../src/cards/contact-card';
import { problemWords } from '../../src/cards/problem';
import { gallery } from './gallery';
import { fullContact } from './gallery/contacts';
import { problems } from './gallery/problems';
import { actionsOf, buttonsOf, bytesOf, hasForeignMarkup, iconsOf, inputNamesOf, linksOf, markupOf, widgetsOf } from './walk';

const parameterNames = ({ name }: ActionCall): readonly string[] => [...actionParameters[name]].sort();

const spokenText = (button: Button): string => ('text' in button ? (button.altText ?? button.text) : button.icon.altText);

describe.each(gallery)('$name', ({ card }) => {
  it('has a title that fits', () => {
    expect(card.header.title.length).toBeGreaterThan(0);
    expect(card.header.title.length).toBeLessThanOrEqual(100);
    expect((card.header.subtitle ?? '-').length).toBeGreaterThan(0);
    expect((card.header.subtitle ?? '').length).toBeLessThanOrEqual(170);
  });

  it('stays within what Google shows', () => {
    expect(widgetsOf(card).length).toBeLessThanOrEqual(cardLimits.widgets);
    expect(card.sections.length).toBeLessThanOrEqual(cardLimits.sections);
    expect(bytesOf(card)).toBeLessThanOrEqual(64_000);
    for (const widget of widgetsOf(card)) {
      if ('selectionInput' in widget) expect(widget.selectionInput.items.length).toBeLessThanOrEqual(cardLimits.selectionItems);
    }
  });

  it('has no empty section, row of buttons or text', () => {
    expect(card.sections.filter(({ widgets }) => widgets.length === 0)).toStrictEqual([]);
    expect(widgetsOf(card).filter((widget) => 'buttonList' in widget && widget.buttonList.buttons.length === 0)).toStrictEqual([]);
    expect(widgetsOf(card).filter((widget) => 'textParagraph' in widget && widget.textParagraph.text.trim() === '')).toStrictEqual([]);
    expect(widgetsOf(card).filter((widget) => 'decoratedText' in widget && widget.decoratedText.text.trim() === '')).toStrictEqual([]);
  });

  it('sends every action with exactly the parameters that it needs', () => {
    for (const call of actionsOf(card)) {
      expect(Object.keys(call.parameters).sort()).toStrictEqual(parameterNames(call));
      expect(Object.values(call.parameters).filter((value) => value === '')).toStrictEqual([]);
    }
  });

  it('opens https links only', () => {
    expect(linksOf(card).filter((url) => !url.startsWith('https://'))).toStrictEqual([]);
  });

  it('says what every icon means', () => {
    expect(iconsOf(card).filter(({ altText }) => altText.trim() === '')).toStrictEqual([]);
  });

  it('has short button texts, told apart by what is spoken', () => {
    const spoken = buttonsOf(card).map((button) => [spokenText(button), JSON.stringify(button.onClick)].join(' '));
    expect(new Set(spoken).size).toBe(spoken.length);
    expect(buttonsOf(card).filter((button) => 'text' in button && (button.text.length > 24 || button.text.trim() === ''))).toStrictEqual([]);
  });

  it('has one input of each name', () => {
    const names = inputNamesOf(card);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toStrictEqual([]);
  });

  it('lets no text from outside through as markup', () => {
    expect(markupOf(card).filter(hasForeignMarkup)).toStrictEqual([]);
  });
});

it('shows a contact with 20 tasks, 20 notes and 10 appointments in at most 20 kB', () => {
  expect(bytesOf(contactCard(fullContact))).toBeLessThanOrEqual(20_000);
});

it.each(problems)('says of $code what happened and what to do, in sentences', (problem) => {
  const { title, happened, advice } = problemWords(problem);
  expect(title).not.toMatch(/[.!]$/);
  expect(happened).toMatch(/^[A-Z].*\.$/);
  expect(advice).toMatch(/^[A-Z].*\.$/);
});

it.each(['<b>bold</b> & co', '<i>x</i>', '"', '<a href="https://evil.example">x</a>', '&nbsp;'])('would notice %s getting through', (text) => {
  expect(hasForeignMarkup(text)).toBe(true);
});
