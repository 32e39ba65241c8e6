import type { ActionCall } from './actions';
import { action } from './actions';
import type { Card, TextButton } from './card';
import { html } from './card';
import type { Problem, Remedy } from './problem';
import { problemWords } from './problem';
import { button, buttonRow, paragraph } from './widgets';

export interface ProblemView {
  readonly problem: Problem;
  /** What was clicked, to be tried again; null when that makes no sense. */
  readonly retry: ActionCall | null;
}

const buttons: { readonly [R in Remedy]: (view: ProblemView) => readonly TextButton[] } = {
  retry: ({ retry }) => (retry ? [button('Try again', retry, { type: 'FILLED_TONAL' })] : []),
  'refresh-mail': () => [button('Look again', action('mail.refresh', {}), { altText: 'Read the mail and its people again' })],
  'sign-in': () => [button('Sign in', action('session.showSignIn', {}))],
  home: () => [button('Home', action('home.show', {}), { altText: 'Home of the add-on' })],
};

/** A failure as a card: what happened, and what to do. */
export const problemCard = (view: ProblemView): Card => {
  const { title, happened, advice, remedies } = problemWords(view.problem);
  const offered = remedies.flatMap((remedy) => buttons[remedy](view));
  return {
    name: 'problem',
    header: { title },
    sections: [{ widgets: [paragraph(html`${happened}`), paragraph(html`${advice}`), ...(offered.length === 0 ? [] : [buttonRow(...offered)])] }],
  };
};
