import { customFieldReply, locationReply, tagReply, userReply } from '../replies';
import type { HandlersOf } from './handler';

export const locationHandlers: HandlersOf<'locations.get' | 'locations.tags.list' | 'locations.custom-fields.list' | 'users.list-by-location'> = {
  'locations.get': ({ location }) => ({ location: locationReply(location) }),

  'locations.tags.list': ({ state, location }) => ({ tags: state.tags.ofLocation(location.id).map(tagReply) }),

  /** All of them belong to contacts, so there are none of opportunities. */
  'locations.custom-fields.list': ({ state, location, input }) => {
    const fields = state.customFields.where(({ locationId }) => locationId === location.id);
    return { customFields: input.query.model === 'opportunity' ? [] : fields.map(customFieldReply) };
  },

  'users.list-by-location': ({ state, location }) => ({
    users: state.users.where(({ locationIds }) => locationIds.includes(location.id)).map(userReply),
  }),
};
