import type { World } from '../../world';
import { recordId, uuid } from '../state/ids';
import type { State } from '../state/state';
import type { Firm } from './firm';
import { businesses } from './small-agency/businesses';
import { furtherFields } from './small-agency/further-fields';
import { campaigns, workflows } from './small-agency/marketing';
import { templates } from './small-agency/templates';

interface Place {
  readonly state: State;
  readonly world: World;
  readonly firm: Firm;
}

const dayMs = 86_400_000;

/** Jordan lets GoHighLevel copy the mailbox as well. */
const plantSync = ({ state, firm: { users } }: Place): void => {
  const jordan = users.find(({ firstName }) => firstName === 'Jordan');
  if (jordan) state.users.put({ ...jordan, twoWaySync: true });
};

/** What the agency has: a user of its own, who works in no location, and settings to make new locations from. */
const plantAgency = ({ state, world: { clock, random }, firm: { location } }: Place): void => {
  const { companyId } = location;
  state.users.add({
    id: recordId(random),
    firstName: 'Sam',
    lastName: 'Light',
    email: 'sam@bright-harbour.example',
    type: 'agency',
    role: 'admin',
    locationIds: [],
    dateAdded: clock.now() - 1_000 * dayMs,
  });
  state.snapshots.add({ id: recordId(random), companyId, name: 'Real estate starter', type: 'own' });
  state.snapshots.add({ id: recordId(random), companyId, name: 'Dental practice', type: 'imported' });
};

/** What the location has for all its contacts. */
const plantLocation = ({ state, world: { clock, random }, firm: { location } }: Place): void => {
  const daysAgo = (days: number): number => clock.now() - days * dayMs;
  const locationId = location.id;
  const fieldsBefore = state.customFields.of(locationId).length;
  for (const [index, field] of furtherFields.entries()) {
    state.customFields.add({ picklistOptions: [], ...field, id: recordId(random), locationId, position: fieldsBefore + index });
  }
  for (const campaign of campaigns) state.campaigns.add({ ...campaign, id: recordId(random), locationId });
  for (const { made, changed, ...workflow } of workflows) {
    state.workflows.add({ ...workflow, id: uuid(random), locationId, createdAt: daysAgo(made), updatedAt: daysAgo(changed) });
  }
  for (const { madeDaysAgo, ...template } of templates) {
    state.templates.add({ ...template, id: recordId(random), locationId, dateAdded: daysAgo(madeDaysAgo) });
  }
  for (const business of businesses) {
    const { id, name } = state.businesses.add({ ...business, id: recordId(random), locationId, createdAt: daysAgo(200), updatedAt: daysAgo(90) });
    for (const contact of state.contacts.inLocation(locationId)) {
      if (contact.companyName === name) state.contacts.plant({ ...contact, businessId: id });
    }
  }
};

/** What an account is set up with, and the API mostly cannot create. */
export const plantAccount = (place: Place): void => {
  plantSync(place);
  plantAgency(place);
  plantLocation(place);
};
