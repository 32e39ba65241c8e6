import { action } from '../cards/actions';
import type { Card } from '../cards/card';
import { answerWithCard } from './answer-with-card';
import type { App } from './app';
import type { AddOnEvent } from './event';
import { rootCard } from './root-card';

/** The side panel is opened with no mail open. */
export const onHomepage = (app: App, event: AddOnEvent): readonly Card[] => answerWithCard(app, () => rootCard(app, event, 'remembered'), action('home.show', {}));
