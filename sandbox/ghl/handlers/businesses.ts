import { businessReply } from '../location-replies';
import { refusals } from '../refusals';
import type { BusinessRecord } from '../state/agency-records';
import { changed } from '../state/changed';
import type { Grant } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';
import { pageOf } from './page';

interface Asked {
  readonly state: State;
  readonly grant: Grant;
  readonly input: { readonly businessId: string };
}

/** @throws Refusal 400 for none, 403 for another location's */
const businessAt = ({ state, grant, input }: Asked): BusinessRecord => {
  const business = state.businesses.withId(input.businessId);
  if (!business) throw refusals.noBusiness();
  if (business.locationId !== grant.locationId) throw refusals.otherLocation();
  return business;
};

/** GoHighLevel spells what it wrote `buiseness`, and what it reads `business`. */
export const businessHandlers: HandlersOf<'businesses.get' | 'businesses.list' | 'businesses.create' | 'businesses.update' | 'businesses.delete'> = {
  'businesses.get': (asked) => ({ business: businessReply(businessAt(asked)) }),

  'businesses.list': ({ state, location, input }) => ({
    businesses: pageOf(state.businesses.of(location.id), input.query, { standard: 100 }).map(businessReply),
  }),

  'businesses.create': ({ state, location, now, input: { body } }) => {
    const business = state.businesses.add({ ...body, id: state.newId(), locationId: location.id, createdAt: now, updatedAt: now });
    return { success: true, buiseness: businessReply(business) };
  },

  'businesses.update': ({ now, ...asked }) => {
    const business = asked.state.businesses.put({ ...changed(businessAt(asked), asked.input.body), updatedAt: now });
    return { success: true, buiseness: businessReply(business) };
  },

  /** Its contacts stay, without it. */
  'businesses.delete': (asked) => {
    const { state } = asked;
    const { id, locationId } = businessAt(asked);
    for (const contact of state.contacts.inLocation(locationId)) {
      if (contact.businessId === id) state.contacts.change(contact, { businessId: undefined });
    }
    state.businesses.remove(id);
    return { success: true };
  },
};
