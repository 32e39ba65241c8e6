import type { App } from '../app';
import type { LocationInfo } from '../location-info';
import { learnLocation, locationCalls, rememberedLocation } from '../location-info';

/** The users, tags, fields and time zone of the location: what a form needs is read when no mail has brought it along. @throws GhlError when signed out */
export const ensureLocation = (app: App): LocationInfo => rememberedLocation(app.memory, app.platform.now()) ?? learnLocation(app.memory, app.ghl.wave(locationCalls));
