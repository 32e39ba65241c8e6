/** What happens in GoHighLevel without the add-on: somebody else changes or removes something. */
import { ghlOrigin } from '../../src/ghl/calls';
import type { Rep } from './rep';

/** A colleague at a contact, with a token of their own. */
export const contactFrom = ({ sandbox: { ghl } }: Rep, contactId: string) => {
  const send = (method: string, path: string, body?: object): void => {
    const { status } = ghl.handle({
      method,
      url: `${ghlOrigin}/contacts/${contactId}${path === '' ? '' : `/${path}`}`,
      headers: { authorization: `Bearer ${ghl.credentials.privateToken}`, version: '2021-07-28', 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : '',
    });
    if (status >= 300) throw new Error(`The colleague’s ${method} was answered with ${status}.`);
  };
  return { put: (path: string, body: object) => send('PUT', path, body), remove: (path: string) => send('DELETE', path) };
};
