import type { Card } from '../cards/card';
import type { ChangeView } from '../cards/changes-card';
import { changesCard } from '../cards/changes-card';
import { openChangeCard } from '../cards/open-change-card';
import type { OpenChange } from '../cards/sections/change-strip';
import { openWords } from '../cards/sections/change-strip';
import { asObject } from '../json';
import { ageText } from '../mapping/ages';
import { answerDetails } from '../mapping/answer-details';
import type { App } from './app';
import type { AddOnEvent } from './event';
import type { Change } from './journal';
import { wordingOf } from './operations/wording';
import { canUndo, undoMs } from './journal';
import { isOpen } from './open-change';

const changeView = (now: number) => (change: Change): ChangeView => ({
  changeId: change.id,
  text: change.summary,
  age: ageText(change.at, now),
  state: change.state,
  why: change.why,
  minutesLeft: canUndo(change, now) ? (undoMs - (now - change.at)) / 60_000 : null,
});

/** One that is open, with what was to be written; null when it is not open any more. */
export const showOpenChange = (app: App, event: AddOnEvent, changeId: string): Card | null => {
  const change = app.journal.find(changeId);
  const details = change && app.journal.details(change);
  if (!change || !isOpen(change) || !details) return null;
  const body = asObject(asObject(details.call.input)['body']);
  return openChangeCard({
    changeId,
    text: change.summary,
    state: change.why || openWords(change.state as OpenChange['state']).join('. '),
    fields: answerDetails(body, wordingOf(app, event)).groups.flatMap(({ rows }) => rows),
  });
};

/** The writes that were made from the sidebar lately, newest first. */
export const showRecentChanges = (app: App): Card => changesCard({ changes: app.journal.list().map(changeView(app.platform.now())) });
