import { action } from './actions';
import type { Card, Section } from './card';
import { html, joined } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph, section } from './widgets';

/** A permission that is asked for, and what it is for. */
export interface ScopeView {
  readonly scope: string;
  readonly why: string;
}

export interface SignInView {
  /** Opens GoHighLevel's own sign-in; null when no OAuth app is set up. */
  readonly authorizeUrl: string | null;
  readonly scopes: readonly ScopeView[];
  /** Why one is here, if something went wrong. */
  readonly error: string | null;
}

const oauthSection = (url: string): Section => ({
  header: 'With your GoHighLevel account',
  widgets: [
    paragraph(html`A window opens. Sign in there and choose your location, then come back.`),
    {
      buttonList: {
        buttons: [
          { text: 'Sign in', onClick: { openLink: { url, openAs: 'OVERLAY' } }, altText: 'Sign in with GoHighLevel in a new window', type: 'FILLED' },
          button('I’ve signed in', action('session.check', {}), { altText: 'I have signed in: go on' }),
        ],
      },
    },
  ],
});

const tokenSection: Section = {
  header: 'With a token',
  widgets: [
    paragraph(html`An admin can make a private integration token in GoHighLevel and give it to you.`),
    buttonRow(button('Use a token', action('session.showTokenForm', {}))),
  ],
};

const scopesSection = (scopes: readonly ScopeView[]): readonly Section[] => {
  const lines = scopes.slice(0, 40).map(({ scope, why }) => html`<b>${oneLine(scope, 80)}</b>: ${oneLine(why, 160)}`);
  return section('What it asks for, and why', lines.length === 0 ? [] : [paragraph(joined(lines, '<br>'))]);
};

export const signInCard = ({ authorizeUrl, scopes, error }: SignInView): Card => ({
  name: 'sign-in',
  header: { title: 'Connect GoHighLevel', subtitle: 'See and update your contacts next to your mail' },
  sections: [...errorStrip(error), ...(authorizeUrl === null ? [] : [oauthSection(authorizeUrl)]), tokenSection, ...scopesSection(scopes)],
});
