import { companyReply, listedLocationReply, locationReply } from '../location-replies';
import { refusal, refusals } from '../refusals';
import { changed } from '../state/changed';
import type { Grant, LocationRecord } from '../state/records';
import type { State } from '../state/state';
import { without } from '../without';
import type { HandlersOf } from './handler';
import { pageOf } from './page';

/** @throws Refusal 403 for a company that is not the token's own */
export const checkCompany = (grant: Grant, companyId: string | undefined): void => {
  if (companyId !== undefined && companyId !== grant.companyId) throw refusals.otherCompany();
};

/** All of the agency's, or the one that a location's token is for. */
const locationsFor = (state: State, grant: Grant) =>
  state.locations.where(({ id, companyId }) => companyId === grant.companyId && (grant.locationId === null || grant.locationId === id));

export const agencyHandlers: HandlersOf<'snapshots.list' | 'locations.search' | 'companies.get' | 'locations.create'> = {
  'snapshots.list': ({ state, grant, input }) => {
    const { companyId } = input.query;
    checkCompany(grant, companyId);
    return { snapshots: state.snapshots.where((snapshot) => snapshot.companyId === companyId).map(({ id, name, type }) => ({ id, name, type })) };
  },

  'locations.search': ({ state, grant, input: { query } }) => {
    checkCompany(grant, query.companyId);
    const sign = query.order === 'desc' ? -1 : 1;
    const found = locationsFor(state, grant)
      .filter(({ email }) => query.email === undefined || email.toLowerCase() === query.email.toLowerCase())
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en') * sign);
    return { locations: pageOf(found, query, { standard: 10 }).map(listedLocationReply) };
  },

  'companies.get': ({ state, grant, input: { companyId } }) => {
    checkCompany(grant, companyId);
    const company = state.companies.withId(companyId);
    if (!company) throw refusal(400, 'Company not found');
    return { company: companyReply(company, locationsFor(state, grant).length) };
  },

  /** Twilio's and Mailgun's keys are taken and not kept; a snapshot's contents are not modelled. */
  'locations.create': ({ state, grant, input: { body } }) => {
    const { companyId, snapshotId, prospectInfo, settings: { allowDuplicateContact = false, ...settings } = {}, ...given } = body;
    const details = without(given, 'twilio', 'mailgun');
    checkCompany(grant, companyId);
    if (snapshotId !== undefined && !state.snapshots.withId(snapshotId)) throw refusal(400, 'Snapshot not found');
    const timezone = state.companies.withId(companyId)?.timezone ?? 'Etc/UTC';
    const blank = { name: details.name, email: '', address: '', city: '', state: '', timezone };
    const location = state.locations.add(changed<LocationRecord>({ ...blank, id: state.newId(), companyId, allowDuplicateContact, settings }, { ...details, ...prospectInfo }));
    return without(locationReply(location), 'business', 'firstName', 'lastName');
  },
};
