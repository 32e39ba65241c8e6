/** What happens in GoHighLevel without the add-on: somebody else adds, changes or removes something. */
import { ghlOrigin } from '../../src/ghl/calls';
import type { Rep } from './rep';

/** A colleague's request, with a token of their own. */
const send = ({ sandbox: { ghl } }: Rep, method: string, path: string, body?: object): void => {
  const { status } = ghl.handle({
    method,
    url: `${ghlOrigin}${path}`,
    headers: { authorization: `Bearer ${ghl.credentials.privateToken}`, version: '2021-07-28', 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : '',
  });
  if (status >= 300) throw new Error(`The colleague’s ${method} was answered with ${status}.`);
};

/** A colleague at a contact. */
export const contactFrom = (rep: Rep, contactId: string) => {
  const at = (path: string): string => `/contacts/${contactId}${path === '' ? '' : `/${path}`}`;
  return { put: (path: string, body: object) => send(rep, 'PUT', at(path), body), remove: (path: string) => send(rep, 'DELETE', at(path)) };
};

/** A colleague adds a contact, and GoHighLevel has had the time to put it into its index. */
export const colleagueAdds = (rep: Rep, contact: { readonly email: string; readonly firstName: string }): void => {
  send(rep, 'POST', '/contacts/', { ...contact, locationId: rep.sandbox.ghl.credentials.locationId });
  rep.sandbox.world.clock.advance(10_000);
};
