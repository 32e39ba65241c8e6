import { ownCalendar, ownResource } from '../calendars/look-up';
import { refusal, refusals } from '../refusals';
import { changed } from '../state/changed';
import type { CalendarResource } from '../state/calendar-records';
import type { Grant } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';
import { pageOf } from './page';

type ResourceType = CalendarResource['resourceType'];

const types: readonly string[] = ['equipments', 'rooms'] satisfies readonly ResourceType[];

/** @throws Refusal 422 */
const typeOf = (given: string): ResourceType => {
  if (!types.includes(given)) throw refusals.invalid([`resourceType must be one of the following values: ${types.join(', ')}`]);
  return given as ResourceType;
};

interface Asked {
  readonly state: State;
  readonly grant: Grant;
}

/** As many calendars as a resource can have. */
const mostCalendars: Readonly<Record<ResourceType, number>> = { equipments: 1, rooms: 100 };

/** @throws Refusal 400 for too many of them, or for one that offers no services; 403 for another location's */
const checkCalendars = (asked: Asked, ids: readonly string[], type: ResourceType): void => {
  if (ids.length > mostCalendars[type]) throw refusal(400, `A resource of type ${type} can be mapped to ${mostCalendars[type]} calendars at most`);
  for (const id of ids) {
    if (ownCalendar(asked, id).calendarType !== 'service_booking') throw refusal(400, `Calendar ${id} is not a service calendar`);
  }
};

/** What an update answers: without the calendars. */
const updatedReply = (resource: CalendarResource) => ({ ...resource, calendarIds: undefined });

export const calendarResourceHandlers: HandlersOf<
  | 'calendars.resources.list' | 'calendars.resources.get' | 'calendars.resources.create' | 'calendars.resources.update' | 'calendars.resources.delete'
> = {
  'calendars.resources.list': ({ state, location, input: { resourceType, query } }) => {
    const type = typeOf(resourceType);
    const found = state.calendarResources.of(location.id).filter((resource) => resource.resourceType === type);
    return pageOf(found, query, { standard: 100 }).map((resource) => ({ ...resource }));
  },

  'calendars.resources.get': ({ input, ...asked }) => {
    typeOf(input.resourceType);
    return { ...ownResource(asked, input) };
  },

  'calendars.resources.create': ({ input: { resourceType, body }, location, ...asked }) => {
    const { state } = asked;
    const type = typeOf(resourceType);
    checkCalendars(asked, body.calendarIds, type);
    return { ...state.calendarResources.add({ ...body, id: state.newId(), locationId: location.id, resourceType: type, isActive: true }) };
  },

  'calendars.resources.update': ({ input, ...asked }) => {
    const type = typeOf(input.resourceType);
    const old = ownResource(asked, input);
    checkCalendars(asked, input.body.calendarIds ?? [], type);
    return updatedReply(asked.state.calendarResources.put(changed(old, input.body)));
  },

  'calendars.resources.delete': ({ input, ...asked }) => {
    typeOf(input.resourceType);
    asked.state.calendarResources.remove(ownResource(asked, input).id);
    return { success: true };
  },
};
