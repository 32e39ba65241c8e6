import type { Wording } from '../../mapping/value-words';
import { wallClock } from '../../mapping/wall-clock';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { ensureLocation } from './ensure-location';
import { surroundings } from '../surroundings';
import { rememberedChoices } from './choices';
import { namesOfOpportunityFields } from './fields-for';

/** How values are said here: in the location's zone, with the names of people, calendars, stages and fields that are remembered. */
export const wordingOf = (app: App, event: AddOnEvent): Wording => {
  const info = ensureLocation(app);
  const { local } = surroundings(app, event);
  const names = new Map([
    ...rememberedChoices(app).map(({ value, text }) => [value, text] as const),
    ...info.users.map(({ id, name, email }) => [id, name || email] as const),
    ...namesOfOpportunityFields(app),
    ...info.customFields.map(({ id, name }) => [id, name] as const),
    ...(info.location ? [[info.location.id, info.location.name] as const] : []),
  ]);
  return { local, clock: wallClock(local), nameOf: (id) => names.get(id) };
};
