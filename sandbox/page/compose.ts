import { element, newElementId } from './element';
import { icon } from './icons';
import type { DraftPeople } from './wire';

interface ComposeOptions {
  /** The add-on's own buttons on a draft. */
  readonly actions: readonly string[];
  readonly run: (people: DraftPeople) => void;
}

const addresses = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const line = (label: string): { readonly row: HTMLElement; readonly input: HTMLInputElement } => {
  const input = element('input', { type: 'text', id: newElementId(), autocomplete: 'off' });
  return { input, row: element('div', { class: 'line' }, element('label', { for: input.id }, label), input) };
};

/** The small window in which a mail is written; nothing is sent from here. */
export const createCompose = ({ actions, run }: ComposeOptions) => {
  const [to, cc, bcc, subject] = [line('To'), line('Cc'), line('Bcc'), line('Subject')] as const;
  const people = (): DraftPeople => ({ to: addresses(to.input.value), cc: addresses(cc.input.value), bcc: addresses(bcc.input.value) });
  let openedFrom: Element | null = null;
  const close = (): void => {
    node.hidden = true;
    if (openedFrom instanceof HTMLElement) openedFrom.focus();
  };
  const node = element(
    'section',
    { class: 'compose', role: 'dialog', 'aria-label': 'New message', hidden: true },
    element(
      'header',
      {},
      'New message',
      element('button', { type: 'button', class: 'button iconic', 'aria-label': 'Close', click: close }, icon('close')),
    ),
    to.row,
    cc.row,
    bcc.row,
    subject.row,
    element('textarea', { 'aria-label': 'Message body', rows: 6 }),
    element('footer', {}, ...actions.map((text) => element('button', { type: 'button', class: 'button tonal', click: () => run(people()) }, text))),
  );
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return {
    node,
    open: (): void => {
      openedFrom = document.activeElement;
      node.hidden = false;
      to.input.focus();
    },
  };
};
