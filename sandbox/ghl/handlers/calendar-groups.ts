import { ownGroup } from '../calendars/look-up';
import { refusal } from '../refusals';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';

interface Asked {
  readonly state: State;
  readonly locationId: string;
  readonly slug: string;
  /** The group that has it already. */
  readonly except?: string;
}

const isFree = ({ state, locationId, slug, except }: Asked): boolean =>
  slug !== '' && state.calendarGroups.of(locationId).every((group) => group.slug !== slug || group.id === except);

/** @throws Refusal 400 */
const checkSlug = (asked: Asked): void => {
  if (!isFree(asked)) throw refusal(400, 'The slug is already taken');
};

export const calendarGroupHandlers: HandlersOf<
  | 'calendars.groups.list' | 'calendars.groups.create' | 'calendars.groups.update' | 'calendars.groups.set-status' | 'calendars.groups.delete'
  | 'calendars.groups.validate-slug'
> = {
  'calendars.groups.list': ({ state, location }) => ({ groups: state.calendarGroups.of(location.id) }),

  'calendars.groups.create': ({ state, location: { id: locationId }, input: { body } }) => {
    checkSlug({ state, locationId, slug: body.slug });
    const { isActive = true, ...details } = body;
    return { group: state.calendarGroups.add({ ...details, isActive, id: state.newId(), locationId }) };
  },

  'calendars.groups.update': ({ input: { groupId, body }, ...asked }) => {
    const { state } = asked;
    const old = ownGroup(asked, groupId);
    checkSlug({ state, locationId: old.locationId, slug: body.slug, except: old.id });
    return { group: state.calendarGroups.put({ ...old, ...body }) };
  },

  'calendars.groups.set-status': ({ input: { groupId, body }, ...asked }) => {
    asked.state.calendarGroups.put({ ...ownGroup(asked, groupId), ...body });
    return { success: true };
  },

  /** Its calendars stay, without a group. */
  'calendars.groups.delete': ({ input: { groupId }, ...asked }) => {
    const { state } = asked;
    const { id, locationId } = ownGroup(asked, groupId);
    for (const calendar of state.calendars.of(locationId)) if (calendar.groupId === id) state.calendars.put({ ...calendar, groupId: undefined });
    state.calendarGroups.remove(id);
    return { success: true };
  },

  'calendars.groups.validate-slug': ({ state, location, input: { body } }) => ({
    available: isFree({ state, locationId: location.id, slug: body.slug }),
  }),
};
