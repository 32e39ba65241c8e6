import { action } from '../cards/actions';
import type { Card } from '../cards/card';
import { answerWithCard } from './answer-with-card';
import type { App } from './app';
import type { AddOnEvent } from './event';
import { mailKey } from './open-mail';
import { locationKey } from './location-info';
import { rootCard } from './root-card';
import { sendersKey } from './senders';

/** A mail is opened: who wrote it, and everything about them. */
export const onMessageOpen = (app: App, event: AddOnEvent): readonly Card[] =>
  answerWithCard(
    app,
    () => {
      // One cache call for all that an open mail may need before it is known who wrote it.
      if (event.message) app.memory.prefetch([mailKey(event.message.id), locationKey, sendersKey]);
      return rootCard(app, event, 'remembered');
    },
    action('mail.refresh', {}),
  );
