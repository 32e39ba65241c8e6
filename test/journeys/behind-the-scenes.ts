/** What happens in GoHighLevel without the add-on: somebody else adds, changes or removes something. */
import { asks } from './ask-ghl';
import type { Rep } from './rep';

/** A colleague at a contact. */
export const contactFrom = (rep: Rep, contactId: string) => {
  const at = (path: string): string => `/contacts/${contactId}${path === '' ? '' : `/${path}`}`;
  return { put: (path: string, body: object) => asks(rep, { method: 'PUT', path: at(path), body }), remove: (path: string) => asks(rep, { method: 'DELETE', path: at(path) }) };
};

/** A colleague adds a contact, and GoHighLevel has had the time to put it into its index. */
export const colleagueAdds = (rep: Rep, contact: { readonly email: string; readonly firstName: string }): void => {
  asks(rep, { method: 'POST', path: '/contacts/', body: { ...contact, locationId: rep.sandbox.ghl.credentials.locationId } });
  rep.sandbox.world.clock.advance(10_000);
};
