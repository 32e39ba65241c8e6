import { api } from '../api';
import { element } from '../element';
import type { DrawerContext, Tab } from './tab';

/** What a person needs for signing in here, and the way out. */
export const createSignInTab = ({ notify, show, change, restart }: DrawerContext): Tab => {
  const values = element('dl', { class: 'record' });
  const value = (name: string, text: string): readonly HTMLElement[] => {
    const copy = (): void =>
      void navigator.clipboard.writeText(text).then(
        () => notify(`Copied: ${name}.`),
        () => notify('The browser does not let this page copy. Select the text instead.'),
      );
    return [
      element('dt', {}, name),
      element(
        'dd',
        {},
        element('code', {}, text),
        element('button', { type: 'button', class: 'button borderless', 'aria-label': `Copy: ${name}`, click: copy }, 'Copy'),
      ),
    ];
  };
  const button = (text: string, click: () => void): HTMLElement => element('button', { type: 'button', class: 'button outlined', click }, text);
  const afresh = (): void =>
    change(async () => {
      const state = await api.reset();
      restart();
      return state;
    });
  return {
    title: 'Sign-in',
    node: element(
      'div',
      {},
      values,
      element(
        'div',
        { class: 'row' },
        button('Sign in with the token', () => show(api.signIn)),
        button('Sign out', () => show(api.signOut)),
        button('Start afresh', afresh),
      ),
    ),
    refresh: async ({ credentials }) => {
      if (credentials === null)
        values.replaceChildren(element('dt', {}, 'GoHighLevel'), element('dd', {}, 'The real one, with the token from the command line.'));
      else {
        const { token, readOnlyToken, locationId } = credentials;
        values.replaceChildren(...value('Private token', token), ...value('Read-only token', readOnlyToken), ...value('Location ID', locationId));
      }
    },
  };
};
