import { customFieldReply, listedUserReply, locationReply, tagReply } from '../location-replies';
import type { HandlersOf } from './handler';

export const locationHandlers: HandlersOf<'locations.get' | 'locations.tags.list' | 'locations.custom-fields.list' | 'users.list-by-location'> = {
  'locations.get': ({ location }) => ({ location: locationReply(location) }),

  'locations.tags.list': ({ state, location }) => ({ tags: state.tags.ofLocation(location.id).map(tagReply) }),

  /** Those of contacts, unless others are asked for. */
  'locations.custom-fields.list': ({ state, location, input: { query } }) => {
    const { model: wanted = 'contact' } = query;
    return { customFields: state.customFields.of(location.id).filter(({ model }) => wanted === 'all' || model === wanted).map(customFieldReply) };
  },

  'users.list-by-location': ({ state, location }) => ({
    users: state.users.where(({ locationIds }) => locationIds.includes(location.id)).map(listedUserReply),
  }),
};
