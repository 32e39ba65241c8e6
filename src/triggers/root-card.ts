import type { Card } from '../cards/card';
import { homeCard } from '../cards/home-card';
import type { App } from './app';
import type { AddOnEvent } from './event';
import type { Freshness } from './find-person';
import { canUndo } from './journal';
import { isOpen } from './open-change';
import { isTimerDead } from './jobs/heartbeat';
import { revive } from './jobs/on-timer';
import { waveWithLocation } from './location-info';
import { mailContext } from './mail-context';
import { openInStep } from './open-in-step';
import { sendWaiting } from './send-waiting';
import { showPeople, showPerson } from './show-person';
import { showLocationChoice, showSignIn } from './show-sign-in';
import { surroundings } from './surroundings';

const isOnMail = ({ message, draftRecipients }: AddOnEvent): boolean => message !== null || draftRecipients.length > 0;

/** Where one is when no mail is open. @throws GhlError */
export const showHome = (app: App, event: AddOnEvent): Card => {
  waveWithLocation(app, []);
  if (isTimerDead(app)) revive(app);
  const { info, access, me, local } = surroundings(app, event);
  const quota = app.ghl.quota();
  return homeCard({
    userName: me?.name ?? '',
    userEmail: app.platform.userEmail(),
    location: info.location?.name ?? '',
    access,
    quota: quota && { remaining: quota.dailyRemaining, limit: quota.dailyLimit },
    changes: app.journal.list().filter((change) => isOpen(change) || canUndo(change, local.now)).length,
    bulk: app.properties.get('bulk') ?? '',
    sync: app.properties.get('sync') ?? '',
  });
};

/**
 * The card at the bottom of the stack: what the side panel shows for this event, before anything is clicked.
 * @throws GhlError, GoogleError
 */
export const rootCard = (app: App, event: AddOnEvent, freshness: Freshness): Card => {
  const session = app.session.stored();
  if (session === null || session.kind === 'ended') return showSignIn(app);
  if (session.kind === 'agency') return showLocationChoice(app, session, '');
  const isStale = sendWaiting(app);
  if (!isOnMail(event)) return showHome(app, event);
  const opened = event.message && app.properties.get('sync') !== null ? openInStep(app, event.message) : app;
  const mail = mailContext(opened, event);
  return mail.source === 'draft' ? showPeople(app, mail) : showPerson(opened, event, { mail, person: mail.lookUp, freshness: isStale ? 'fresh' : freshness, asked: false });
};
