import { refusals } from '../refusals';
import type { Refusal } from '../refusals';
import type { ContactRecord, Grant } from '../state/records';
import type { State } from '../state/state';

export interface Reached {
  readonly state: State;
  readonly grant: Grant;
}

interface Wanted<Item> {
  readonly grant: Grant;
  readonly item: Item | null;
  /** What is said when there is none. */
  readonly none: () => Refusal;
}

/** A record that the token's location has. @throws Refusal `none`, or 403 for another location's */
export const inReach = <Item extends { readonly locationId: string }>({ grant, item, none }: Wanted<Item>): Item => {
  if (!item) throw none();
  if (grant.locationId !== null && grant.locationId !== item.locationId) throw refusals.otherLocation();
  return item;
};

/** @throws Refusal 400 for none, 403 for another location's */
export const contactAt = ({ state, grant }: Reached, id: string): ContactRecord =>
  inReach({ grant, item: state.contacts.withId(id), none: refusals.noContact });
