import { action } from '../cards/actions';
import type { Card } from '../cards/card';
import { answerWithCard } from './answer-with-card';
import type { App } from './app';
import { ensureLocation } from './operations/ensure-location';
import { showRecentChanges } from './show-changes';
import { showSettingsCard } from './show-settings';

/** The entries of the menu behind the three dots, which is there on every card. */
export const showSettings = (app: App): readonly Card[] =>
  answerWithCard(
    app,
    () => {
      ensureLocation(app);
      return showSettingsCard(app);
    },
    action('settings.show', {}),
  );

export const showChanges = (app: App): readonly Card[] => answerWithCard(app, () => showRecentChanges(app), action('change.list', {}));
