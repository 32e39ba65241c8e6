import { element } from './element';

const panes = [
  ['mailbox', 'Mailbox'],
  ['mail', 'Mail'],
  ['add-on', 'Add-on'],
] as const;
export type Pane = (typeof panes)[number][0];

/** On a phone one pane is shown at a time; these buttons choose it. On wider screens the style sheet hides them. */
export const createPaneTabs = (root: HTMLElement) => {
  const buttons = panes.map(([pane, text]) => [pane, element('button', { type: 'button', click: () => show(pane) }, text)] as const);
  const show = (shown: Pane): void => {
    root.dataset['pane'] = shown;
    for (const [pane, button] of buttons) button.setAttribute('aria-pressed', String(pane === shown));
  };
  show('mailbox');
  return { node: element('nav', { class: 'pane-tabs', 'aria-label': 'Panes' }, ...buttons.map(([, button]) => button)), show };
};
