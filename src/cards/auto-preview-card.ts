import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, paragraph, section } from './widgets';

/** Whom the rules would make contacts of, before anything is created. */
export interface AutoPreviewView {
  readonly isOn: boolean;
  /** `12 threads: 4 contacts would be created, 5 people are in GoHighLevel already`. */
  readonly sentence: string;
  readonly cap: string;
  readonly people: readonly { readonly email: string; readonly name: string }[];
}

const listed = 40;

export const autoPreviewCard = ({ isOn, sentence, cap, people }: AutoPreviewView): Card => ({
  name: 'auto-preview',
  header: { title: 'Is this right?', subtitle: 'Nothing has been created yet' },
  sections: [
    { widgets: [paragraph(html`<b>${oneLine(sentence, 200)}.</b>`), paragraph(html`At most ${oneLine(cap, 10)} a day. A new contact can start workflows in GoHighLevel, which may send messages.`)] },
    ...section('', people.length === 0 ? [paragraph(html`Nobody now. Whoever fits these rules from now on becomes a contact.`)] : []),
    ...section('Would be created', [
      ...people.slice(0, listed).map(({ email, name }) => ({ decoratedText: { text: html`${oneLine(name, 80) || oneLine(email, 80)}`, bottomLabel: html`${oneLine(email, 100)}`, wrapText: true } })),
      ...(people.length > listed ? [paragraph(html`And ${people.length - listed} more.`)] : []),
    ]),
  ],
  fixedFooter: {
    primaryButton: button(isOn ? 'Save' : 'Switch on', action('auto.switchOn', {}), { altText: isOn ? 'Save these rules' : 'Switch contacts from mail on' }),
    secondaryButton: button('Not now', action('auto.show', {})),
  },
});
