import { element } from './element';

const shownFor = 8000;

/** The dark line at the foot of Gmail; screen readers say it as it appears. */
export const createSnackbar = () => {
  const node = element('div', { class: 'snackbar', role: 'status', 'aria-live': 'polite' });
  let timer = 0;
  const hide = (): void => {
    node.classList.remove('shown');
    node.replaceChildren();
  };
  const show = (...content: readonly (Node | string)[]): void => {
    clearTimeout(timer);
    const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Dismiss', click: hide }, '×');
    node.replaceChildren(element('span', {}, ...content), close);
    node.classList.add('shown');
    timer = setTimeout(hide, shownFor);
  };
  return {
    node,
    notify: (text: string): void => show(text),
    wouldOpen: (url: string): void => show('Gmail would open ', element('code', {}, url), '. The sandbox leads nowhere outside.'),
  };
};

export type Snackbar = ReturnType<typeof createSnackbar>;
