import { asObject } from '../../src/json';
import type { JsonObject } from '../../src/json';
import { eventObject } from '../gmail/event-object';
import type { OpenMessage } from '../gmail/event-object';
import { readTriggers } from '../gmail/triggers';
import type { Google } from '../google/google';
import type { Mailbox } from '../google/mailbox';
import { limits } from '../runtime/limits';
import { readManifest } from '../runtime/manifest';
import { scope } from '../runtime/scopes';
import type { User } from '../runtime/session';
import { timeDrivenEvent } from '../runtime/trigger-runs';
import { UsageError } from '../usage-error';
import type { Budget } from './run-inputs';

export interface EventWish {
  readonly manifest: unknown;
  readonly user: User;
  readonly now: number;
  readonly mailbox: Mailbox;
  readonly google: Google;
  readonly message: string | undefined;
  /** What was given as the event. */
  readonly event: JsonObject | null;
  readonly budget: Budget | undefined;
}

/** Gmail opens a message: it counts as read, and its event carries a fresh token. */
const opened = (wanted: string, { mailbox, google }: EventWish): OpenMessage => {
  const messages = mailbox.list().flatMap(({ threadId }) => mailbox.thread(threadId));
  const message = messages.find(({ id, origin }) => id === wanted || origin === wanted);
  if (!message) {
    const names = messages.map(({ origin }) => origin).sort();
    throw new UsageError(`The mailbox has no message with the id or name "${wanted}". Its names: ${names.join(', ') || 'none, it is empty'}.`);
  }
  mailbox.markRead(message.id);
  return { messageId: message.id, threadId: message.threadId, accessToken: google.mintMessageToken(message.id) };
};

/** A trigger that nobody has made. */
const triggerUid = '1000000000000000001';

/** Milliseconds that a function has; an event that a trigger sends speaks for itself. */
export const budgetMs = (budget: Budget | undefined, event: JsonObject): number =>
  (budget ?? ('triggerUid' in event ? 'trigger' : 'card')) === 'trigger' ? limits.executionMs : limits.callbackMs;

/**
 * The event that the function gets: the given one as it is, or what Gmail would send. With both an event and an open
 * message, Gmail's is filled up with what was given: a click on that message's card. With the budget of a trigger it is that of a
 * time-driven one.
 * @throws UsageError for a message that the mailbox does not have
 */
export const eventFor = (wish: EventWish): JsonObject => {
  const { manifest, user, now, event } = wish;
  if (!event && wish.budget === 'trigger') return timeDrivenEvent(triggerUid, now);
  const message = wish.message === undefined ? null : opened(wish.message, wish);
  if (event && !message) return event;
  const tellsLocale = readTriggers(manifest).useLocaleFromApp && readManifest(manifest).oauthScopes.includes(scope('script.locale'));
  const sent = eventObject({ locale: tellsLocale ? { userLocale: user.locale, timeZone: user.timeZone, now } : null, message, recipients: null });
  const commonEventObject = { ...asObject(sent['commonEventObject']), ...asObject(event?.['commonEventObject']) };
  return { ...sent, ...event, commonEventObject };
};
