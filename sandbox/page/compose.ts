import { createComposeBody } from './compose-body';
import type { DraftPeople, DraftUpdateWire, DraftWire } from './draft-wire';
import { element, newElementId } from './element';
import { icon } from './icons';

interface ComposeOptions {
  /** The add-on's own buttons on a draft. */
  readonly actions: readonly string[];
  /** Runs the action of that index for a draft to these people. */
  readonly run: (people: DraftPeople, index: number) => void;
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

const joined = (people: readonly { readonly email?: string }[]): string => people.flatMap(({ email }) => (email ? [email] : [])).join(', ');

/** The small window in which a mail is written, by the user and by the add-on; nothing is sent from here. */
export const createCompose = ({ actions, run }: ComposeOptions) => {
  const [to, cc, bcc, subject] = [line('To'), line('Cc'), line('Bcc'), line('Subject')] as const;
  const body = createComposeBody();
  const people = (): DraftPeople => ({ to: addresses(to.input.value), cc: addresses(cc.input.value), bcc: addresses(bcc.input.value) });
  const title = element('span', {}, 'New message');
  let openedFrom: Element | null = null;
  const close = (): void => {
    node.hidden = true;
    if (openedFrom instanceof HTMLElement) openedFrom.focus();
  };
  const node = element(
    'section',
    { class: 'compose', role: 'dialog', 'aria-label': 'New message', hidden: true },
    element('header', {}, title, element('button', { type: 'button', class: 'button iconic', 'aria-label': 'Close', click: close }, icon('close'))),
    to.row,
    cc.row,
    bcc.row,
    subject.row,
    body.node,
    element(
      'footer',
      {},
      ...actions.map((text, index) => element('button', { type: 'button', class: 'button tonal', click: () => run(people(), index) }, text)),
    ),
  );
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  const open = (): void => {
    if (node.hidden) openedFrom = document.activeElement;
    node.hidden = false;
    to.input.focus();
  };

  const update = ({ updateToRecipients, updateCcRecipients, updateBccRecipients, updateSubject, updateBody }: DraftUpdateWire): void => {
    if (updateToRecipients) to.input.value = joined(updateToRecipients.toRecipients ?? []);
    if (updateCcRecipients) cc.input.value = joined(updateCcRecipients.ccRecipients ?? []);
    if (updateBccRecipients) bcc.input.value = joined(updateBccRecipients.bccRecipients ?? []);
    if (updateSubject) subject.input.value = updateSubject.subject ?? '';
    if (updateBody) body.insert(updateBody.type ?? 'IN_PLACE_INSERT', updateBody.insertContents ?? []);
  };

  return {
    node,
    open,
    /** Shows a draft that the add-on has made, or makes its changes to the one in the window. */
    apply: (draft: DraftWire): void => {
      if ('update' in draft) return update(draft.update as DraftUpdateWire);
      const { created } = draft;
      title.textContent = created.inReplyTo === null ? 'New message' : 'Reply';
      [to.input.value, cc.input.value, bcc.input.value, subject.input.value] = [created.to, created.cc, created.bcc, created.subject];
      if (created.htmlBody === '') body.setText(created.body);
      else body.setHtml(created.htmlBody);
      open();
    },
  };
};
