/** Cards and clicks that must not compile. */
import type { ActionCall } from '../../src/cards/actions';
import { action } from '../../src/cards/actions';
import type { Card, Markup, Widget } from '../../src/cards/card';
import { html, safe } from '../../src/cards/card';

declare const subject: string;

action('contact.show', { contactId: 'c1' });

// @ts-expect-error there is no such action
action('contact.fly', {});

// @ts-expect-error the contact's id is missing
action('contact.show', {});

// @ts-expect-error parameters are strings
action('contact.show', { contactId: 1 });

// @ts-expect-error a panel is one of four
action('contact.showAll', { contactId: 'c1', panel: 'deals' });

// @ts-expect-error buttons carry ids, not state
action('contact.show', { contactId: 'c1', name: 'Ana' });

// @ts-expect-error text from outside has to be escaped before it is markup
export const markup: Markup = subject;

// @ts-expect-error a template is not markup either
export const bold: Markup = `<b>${subject}</b>`;

// @ts-expect-error only what `html` has made is safe inside other markup
safe(subject);

// @ts-expect-error a list is no value for a template
export const list = html`<b>${[subject]}</b>`;

// @ts-expect-error a paragraph holds markup
export const paragraph: Widget = { textParagraph: { text: subject } };

// @ts-expect-error a widget is of one known kind
export const carousel: Widget = { carousel: { cards: [] } };

// @ts-expect-error an icon is read out to those who cannot see it
export const icon: Widget = { decoratedText: { text: html`text`, startIcon: { knownIcon: 'EMAIL' } } };

// @ts-expect-error a card has a name, for a later answer to return to
export const nameless: Card = { header: { title: 'Home' }, sections: [] };

// @ts-expect-error a click names an action of the contract
export const click: ActionCall = { name: 'contact.fly', parameters: {} };

export const fixed = (card: Card): void => {
  // @ts-expect-error a card is a value: nobody changes it
  card.name = 'other';
};
