import type { OpenGhl } from '../open-ghl';
import type { SampleInputs } from '../sample-inputs';

/** The id of the first of what an operation lists. */
const first = ({ ask }: OpenGhl) => ({
  business: (): string => ask('businesses.list', { query: {} }).body['businesses'][0].id,
  campaign: (): string => ask('campaigns.list', { query: {} }).body['campaigns'][0].id,
  workflow: (): string => ask('workflows.list', { query: {} }).body['workflows'][0].id,
});

const ana = ({ contactId }: OpenGhl) => ({ contactId: contactId('Ana') });

const casey = ({ ghl }: OpenGhl) => ({ userId: ghl.records.users().find(({ firstName }) => firstName === 'Casey')!.id });

const company = ({ ghl }: OpenGhl) => ({ companyId: ghl.credentials.companyId });

const aUser = (open: OpenGhl) => ({
  ...company(open),
  firstName: 'Kim',
  lastName: 'Stone',
  email: 'kim@harbour-homes.example',
  password: 'not-a-real-password',
  type: 'account',
  role: 'user',
  locationIds: [open.ghl.credentials.locationId],
});

export const peopleInputs = {
  'contacts.search': () => ({ body: { pageLimit: 20 } }),
  'contacts.list-by-business': (open) => ({ businessId: first(open).business(), query: {} }),
  'contacts.list-deprecated': () => ({ query: {} }),
  'contacts.upsert': () => ({ body: { email: 'ana.ruiz@orchard-labs.example', city: 'Shelbyville' } }),
  'contacts.tags.bulk-update': (open) => ({ type: 'add', body: { contacts: [ana(open).contactId], tags: ['vip'] } }),
  'contacts.campaigns.add': (open) => ({ ...ana(open), campaignId: first(open).campaign(), body: {} }),
  'contacts.campaigns.remove': (open) => ({ ...ana(open), campaignId: first(open).campaign() }),
  'contacts.campaigns.remove-all': ana,
  'contacts.workflows.add': (open) => ({ ...ana(open), workflowId: first(open).workflow(), body: {} }),
  'contacts.workflows.remove': (open) => ({ ...ana(open), workflowId: first(open).workflow(), body: {} }),
  'contacts.followers.add': (open) => ({ ...ana(open), body: { followers: [casey(open).userId] } }),
  'contacts.followers.remove': (open) => ({ ...ana(open), body: { followers: [casey(open).userId] } }),
  'contacts.business.bulk-update': (open) => ({ body: { ids: [ana(open).contactId], businessId: first(open).business() } }),
  'businesses.get': (open) => ({ businessId: first(open).business() }),
  'businesses.list': () => ({ query: {} }),
  'businesses.create': () => ({ body: { name: 'Orchard Labs' } }),
  'businesses.update': (open) => ({ businessId: first(open).business(), body: { city: 'Shelbyville' } }),
  'businesses.delete': (open) => ({ businessId: first(open).business() }),
  'users.search': (open) => ({ query: { ...company(open), locationId: open.ghl.credentials.locationId } }),
  'users.filter-by-email': (open) => ({ body: { ...company(open), emails: 'casey@harbour-homes.example' } }),
  'users.get': casey,
  'users.create': (open) => ({ body: aUser(open) }),
  'users.update': (open) => ({ ...casey(open), body: { phone: '+12025550170' } }),
  'users.delete': casey,
  'workflows.list': () => ({ query: {} }),
  'campaigns.list': () => ({ query: {} }),
  'snapshots.list': (open) => ({ query: company(open) }),
  'locations.search': () => ({ query: {} }),
  'companies.get': company,
  'locations.create': (open) => ({ body: { ...company(open), name: 'Harbour Homes Coast' } }),
  'locations.tags.create': () => ({ body: { name: 'Wedding' } }),
  'locations.tasks.search': () => ({ body: {} }),
  'locations.templates.list': ({ ghl }) => ({ query: { originId: ghl.credentials.locationId } }),
} satisfies SampleInputs;
