import type { CustomFieldRecord } from '../state/agency-records';
import type { State } from '../state/state';

/** The custom fields that a location's contacts have. */
export const contactFieldsOf = (state: State, locationId: string): readonly CustomFieldRecord[] =>
  state.customFields.of(locationId).filter(({ model }) => model === 'contact');
