import { action } from '../cards/actions';
import type { Card } from '../cards/card';
import { answerWithCard } from './answer-with-card';
import type { App } from './app';
import type { AddOnEvent } from './event';
import { mailContext } from './mail-context';
import { showPeople } from './show-person';
import { showSignIn } from './show-sign-in';

/** The add-on is opened while composing: the recipients, each one tap away from their contact. */
export const onCompose = (app: App, event: AddOnEvent): readonly Card[] =>
  answerWithCard(
    app,
    () => {
      const session = app.session.stored();
      const isSignedIn = session?.kind === 'private' || session?.kind === 'oauth';
      return isSignedIn ? showPeople(app, mailContext(app, { ...event, message: null })) : showSignIn(app);
    },
    action('people.show', {}),
  );
