import type { App } from '../app';
import type { LocationInfo } from '../location-info';
import { locationCalls, rememberedLocation, waveWithLocation } from '../location-info';

/** The users, fields, tags and time zone of the location: what a form needs is read when no card has brought it along. @throws GhlError when signed out */
export const ensureLocation = (app: App): LocationInfo => {
  waveWithLocation(app, [], locationCalls.length);
  // Whatever came of the wave is remembered now.
  return rememberedLocation(app.memory, app.platform.now()) as LocationInfo;
};
