import { failureWords } from '../change-contact';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { contactRecord } from '../find-person';
import type { HandlersOf } from '../handler';
import { landOnContact, landOnRoot, mailIfReadable, pushed, updated } from '../landing';
import type { Response } from '../response';
import { rootCard } from '../root-card';
import { isOpen } from '../open-change';
import { sendDue, sentWords } from '../outbox';
import { showOpenChange, showRecentChanges } from '../show-changes';
import { undoChange } from '../undo';
import { write } from '../write';

/** Of the 30 s that a click has. */
const sendingMs = 15_000;

/** After a change was taken back or sent again: its contact as it is now, where a mail is open; else the list of changes. */
const landAfter = (app: App, event: AddOnEvent, contactId: string, notify: string): Response => {
  const isOnMail = mailIfReadable(app, event) !== null;
  if (!isOnMail || contactId === '') return { ...updated(showRecentChanges(app), notify), stateChanged: true };
  const record = contactRecord(app, contactId, 'fresh');
  const landed = record ? landOnContact(app, event, { record, notify }) : landOnRoot(rootCard(app, event, 'fresh'), notify);
  return { ...landed, stateChanged: true };
};

const gone = 'What was to be sent is not there any more. Please do it again by hand.';

export const changeActions: HandlersOf<'change'> = {
  'change.list': ({ app }) => pushed(showRecentChanges(app)),

  'change.undo': ({ app, event, parameters: { changeId } }) => {
    const { undone, contactId, words } = undoChange(app, changeId);
    return undone ? landAfter(app, event, contactId, words) : { notify: words };
  },

  'change.retry': ({ app, event, parameters: { changeId } }) => {
    const change = app.journal.find(changeId);
    const details = change && app.journal.details(change);
    if (!change || !details) return { notify: gone };
    try {
      const { call, before, knownIds, undo, after } = details;
      write(app, { changeId, contactId: change.contactId, summary: change.summary, call, before, knownIds, ahead: { undo, after } });
    } catch (error) {
      return { notify: failureWords(error) };
    }
    return landAfter(app, event, app.journal.find(changeId)?.contactId ?? '', `Sent: ${change.summary}`);
  },

  'change.show': ({ app, event, parameters: { changeId } }) => {
    const card = showOpenChange(app, event, changeId);
    return card ? pushed(card) : updated(showRecentChanges(app), 'It is not waiting any more.');
  },

  'change.discard': ({ app, parameters: { changeId } }) => {
    const change = app.journal.find(changeId);
    if (change && isOpen(change)) app.journal.drop(changeId);
    return { ...updated(showRecentChanges(app), 'Discarded.'), stateChanged: true };
  },

  'change.sendAll': ({ app }) => {
    const outcomes = sendDue(app, { early: true, until: app.platform.now() + sendingMs });
    return { ...updated(showRecentChanges(app), sentWords(outcomes)), stateChanged: true };
  },
};
