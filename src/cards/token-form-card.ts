import { action } from './actions';
import type { Card, Section } from './card';
import { html, joined } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, paragraph, section } from './widgets';

export const tokenInputs = { token: 'token', locationId: 'locationId' } as const;

export interface TokenFormView {
  /** What was typed before. The token itself is never shown again. */
  readonly locationId: string;
  /** The scopes that the token should have. */
  readonly scopes: readonly string[];
  readonly error: string | null;
}

const steps = [
  html`1. In GoHighLevel, open the location, then <b>Settings, Private Integrations</b>.`,
  html`2. Create one, tick the scopes below, and copy the token. It is shown only once.`,
  html`3. The location’s id is in <b>Settings, Business Profile</b>, and in the address of the page after <b>/location/</b>.`,
];

const scopesSection = (scopes: readonly string[]): readonly Section[] => {
  const lines = scopes.slice(0, 60).map((scope) => html`${oneLine(scope, 80)}`);
  return section('Scopes to tick', lines.length === 0 ? [] : [paragraph(joined(lines, '<br>'))]);
};

export const tokenFormCard = ({ locationId, scopes, error }: TokenFormView): Card => ({
  name: 'token-form',
  header: { title: 'Sign in with a token' },
  sections: [
    ...errorStrip(error),
    {
      widgets: [
        { textInput: { name: tokenInputs.token, label: 'Token', hintText: 'Begins with pit-' } },
        { textInput: { name: tokenInputs.locationId, label: 'Location id', value: oneLine(locationId, 60) } },
        paragraph(html`The token is kept in your own Google account and sent to nobody but GoHighLevel.`),
      ],
    },
    { header: 'Where to find them', widgets: [paragraph(joined(steps, '<br>'))] },
    ...scopesSection(scopes),
  ],
  fixedFooter: {
    primaryButton: button('Sign in', action('session.connect', {})),
    secondaryButton: button('Cancel', action('session.showSignIn', {})),
  },
});
