import type { ActionCall } from './actions';
import { action } from './actions';
import type { Card, Widget } from './card';
import { html, joined } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import type { ScopeView } from './sign-in-card';
import { button, buttonRow, paragraph, section } from './widgets';

/** Something that the connection may not do yet, and how it comes to be allowed. */
export interface AllowView {
  /** What one wanted to do. */
  readonly title: string;
  /** Why it cannot be done now, and what to do, a sentence or a step each. */
  readonly steps: readonly string[];
  /** What is to be allowed; may be empty. */
  readonly scopes: readonly ScopeView[];
  /** Opens GoHighLevel's own page, on which it is allowed; null where that is done elsewhere, or cannot be done. */
  readonly authorizeUrl: string | null;
  /** Looks whether it is allowed now. */
  readonly recheck: ActionCall;
  /** What has not changed since one looked last. */
  readonly error: string | null;
}

const buttons = ({ authorizeUrl, recheck }: AllowView): Widget =>
  authorizeUrl === null
    ? buttonRow(button('Try again', recheck))
    : buttonRow(
        { text: 'Allow it', onClick: { openLink: { url: authorizeUrl, openAs: 'OVERLAY' } }, altText: 'Allow it on GoHighLevel’s page, in a new window', type: 'FILLED' },
        button('I’ve allowed it', recheck),
      );

export const allowCard = (view: AllowView): Card => {
  const scopes = view.scopes.slice(0, 10).map(({ scope, why }) => html`<b>${oneLine(scope, 80)}</b>: ${oneLine(why, 160)}`);
  return {
    name: 'allow',
    header: { title: oneLine(view.title, 80), subtitle: 'Not allowed yet' },
    sections: [
      ...errorStrip(view.error),
      { widgets: [...view.steps.map((step) => paragraph(html`${oneLine(step, 300)}`)), buttons(view)] },
      ...section('What it needs', scopes.length === 0 ? [] : [paragraph(joined(scopes, '<br>'))]),
    ],
    fixedFooter: { primaryButton: button('All operations', action('operation.list', {})) },
  };
};
