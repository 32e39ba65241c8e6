import { element } from './element';

const shownFor = 8000;

/** The dark line at the foot of Gmail; screen readers say it as it appears. */
export const createSnackbar = () => {
  const node = element('div', { class: 'snackbar', role: 'status', 'aria-live': 'polite' });
  let timer = 0;
  const hide = (): void => {
    clearTimeout(timer);
    node.classList.remove('shown');
    node.replaceChildren();
  };
  const show = (content: readonly (Node | string)[], ...buttons: readonly HTMLElement[]): void => {
    clearTimeout(timer);
    const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Dismiss', click: hide }, '×');
    node.replaceChildren(element('span', {}, ...content), ...(buttons.length > 0 ? buttons : [close]));
    node.classList.add('shown');
    if (buttons.length === 0) timer = setTimeout(hide, shownFor);
  };
  const address = (url: string): HTMLElement => element('code', {}, url);
  return {
    node,
    notify: (text: string): void => show([text]),
    wouldOpen: (url: string): void => show(['Gmail would open ', address(url), '. The sandbox leads nowhere outside.']),
    /** For a window whose end Gmail waits for: answers when the user says that it is closed. */
    wouldWait: (url: string): Promise<void> =>
      new Promise((resolve) => {
        const closed = element('button', { type: 'button', class: 'answer', click: () => (hide(), resolve()) }, 'It is closed');
        show(['Gmail would open ', address(url), ' in a window and wait for its end.'], closed);
      }),
  };
};

export type Snackbar = ReturnType<typeof createSnackbar>;
