import type { Section } from '../card';
import { html } from '../card';
import { paragraph } from '../widgets';

/** Whether the connection may change things, and if not, which scopes it lacks and how it was made. */
export type WriteAccess =
  | { readonly granted: true }
  | { readonly granted: false; readonly missingScopes: readonly string[]; readonly connection: 'token' | 'oauth' };

const remedies: { readonly [Connection in 'token' | 'oauth']: string } = {
  token: 'Ask an admin to add that in GoHighLevel under Settings, Private Integrations. The token stays the same.',
  oauth: 'Sign out and sign in again, and agree to it.',
};

/** Says why there are no buttons for writing; nothing when there are. */
export const readOnlyNotice = (access: WriteAccess): readonly Section[] => {
  if (access.granted) return [];
  const scopes = access.missingScopes.slice(0, 10).join(', ') || 'contacts.write';
  return [{ widgets: [paragraph(html`<b>You can read here, not change.</b><br>The connection lacks ${scopes}. ${remedies[access.connection]}`)] }];
};
