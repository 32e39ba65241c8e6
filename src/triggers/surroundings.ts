import type { WriteAccess } from '../cards/sections/write-access';
import type { User } from '../ghl/model/location';
import { mayUse } from '../ghl/session';
import { contactLink } from '../mapping/contact-link';
import type { LocalTime } from '../mapping/local-time';
import type { Identity } from '../mapping/person-kind';
import type { App } from './app';
import type { AddOnEvent } from './event';
import type { LocationInfo } from './location-info';
import { rememberedLocation, userWithEmail } from './location-info';

/** What every card about a contact needs besides the contact: where and when one is, who one is, what one may do. */
export interface Surroundings {
  readonly info: LocationInfo;
  readonly local: LocalTime;
  readonly locationId: string;
  readonly host: string;
  readonly access: WriteAccess;
  /** The GoHighLevel user at the keyboard; null when none has the Gmail address. */
  readonly me: User | null;
  readonly linkTo: (contactId: string) => string;
}

const nothingKnown: LocationInfo = { location: null, users: [], tags: [], customFields: [] };
/** What changing a contact, its tasks, notes and tags takes. */
const writeScopes: readonly string[] = ['contacts.write'];

const accessOf = (app: App): WriteAccess => {
  const session = app.session.stored();
  return mayUse(session, writeScopes)
    ? { granted: true }
    : { granted: false, missingScopes: writeScopes, connection: session?.kind === 'private' ? 'token' : 'oauth' };
};

/** What is remembered of them; cards are made after the wave that brought what was missing. */
export const surroundings = (app: App, event: Pick<AddOnEvent, 'timeZone'>): Surroundings => {
  const { platform } = app;
  const now = platform.now();
  const info = rememberedLocation(app.memory, now) ?? nothingKnown;
  const session = app.session.stored();
  const locationId = session?.kind === 'private' || session?.kind === 'oauth' ? session.locationId : '';
  const host = app.settings().ghlHost;
  return {
    info,
    local: { dates: platform, now, timeZone: info.location?.timeZone || event.timeZone || 'Etc/UTC' },
    locationId,
    host,
    access: accessOf(app),
    me: userWithEmail(info, platform.userEmail()),
    linkTo: (contactId) => contactLink({ host, locationId, contactId }),
  };
};

/** Who counts as the rep, and as the rep's firm. */
export const identityOf = (app: App): Identity => {
  const { ownAddresses, colleagueDomains } = app.settings();
  return { userEmail: app.platform.userEmail(), aliases: ownAddresses, domains: colleagueDomains };
};
