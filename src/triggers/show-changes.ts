import type { Card } from '../cards/card';
import type { ChangeView } from '../cards/changes-card';
import { changesCard } from '../cards/changes-card';
import { ageText } from '../mapping/ages';
import type { App } from './app';
import type { Change, ChangeState } from './journal';
import { canUndo, undoMs } from './journal';

const states: { readonly [State in ChangeState]: ChangeView['state'] } = { pending: 'not-confirmed', done: 'done', undone: 'undone', lost: 'lost' };

const changeView = (now: number) => (change: Change): ChangeView => ({
  changeId: change.id,
  text: change.summary,
  age: ageText(change.at, now),
  state: states[change.state],
  minutesLeft: canUndo(change, now) ? (undoMs - (now - change.at)) / 60_000 : null,
});

/** The writes that were made from the sidebar lately, newest first. */
export const showRecentChanges = (app: App): Card => changesCard({ changes: app.journal.list().map(changeView(app.platform.now())) });
