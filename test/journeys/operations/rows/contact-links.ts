import type { Agency } from '../agency';
import type { Family, Sent } from '../expectation';
import { businessNamed } from './contact-lists';

const held = ({ ghl, contact }: Agency, name = 'Ana') => ghl.records.contact(contact(name))!;

const idOf = ({ reads }: Agency, kind: 'campaigns' | 'workflows', name: string): string =>
  reads(`/${kind}/`)[kind].find((one: { readonly name: string }) => one.name === name).id;

const greeting = 'Spring open houses';
const firstCall = 'New lead: first call within a day';

/** Ana is in a campaign, or in a workflow, before it begins. */
const enrolled = (agency: Agency, kind: 'campaigns' | 'workflow', id: string): string => {
  agency.does('POST', `/contacts/${agency.contact('Ana')}/${kind}/${id}`, {});
  return id;
};

const enrolments = (agency: Agency) => () => held(agency).enrolments.map(({ kind, targetId, eventStartTime }) => ({ kind, targetId, eventStartTime }));

const sent = (agency: Agency, what: 'POST' | 'DELETE', path: string, body?: object): Sent => ({ what: `${what} /contacts/${agency.contact('Ana')}/${path}`, ...(body && { body }) });

/** What contacts are linked to, one by one and many at once. */
export const contactLinkRows: Family = {
  version: '2021-07-28',
  rows: {
    'contacts.tags.bulk-update': (agency) => ({
      fill: { 'path.type': 'add', 'body.contacts': ['Ana Ruiz', 'Gwen Marsh'], 'body.tags': 'Spring 2027' },
      sends: {
        what: 'POST /contacts/bulk/tags/update/add',
        body: { locationId: agency.locationId, contacts: [agency.contact('Ana'), agency.contact('Gwen')], tags: ['Spring 2027'] },
      },
      leaves: [() => ['Ana', 'Gwen'].map((name) => held(agency, name).contact.tags.includes('spring 2027')), [true, true]],
      shows: ['Done | Bulk update contact tags', 'Tags added spring 2027'],
      wrong: { fill: { 'path.type': 'remove', 'body.contacts': ['Ana Ruiz'] }, shows: ['Tags * – is needed'] },
    }),
    'contacts.campaigns.add': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'path.campaignId': greeting },
      sends: sent(agency, 'POST', `campaigns/${idOf(agency, 'campaigns', greeting)}`, {}),
      leaves: [enrolments(agency), [{ kind: 'campaign', targetId: idOf(agency, 'campaigns', greeting), eventStartTime: undefined }]],
      shows: ['Add contact to campaign', 'Done'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz' }, shows: ['Campaign * – is needed'] },
    }),
    'contacts.campaigns.remove': (agency) => {
      const campaign = enrolled(agency, 'campaigns', idOf(agency, 'campaigns', greeting));
      return {
        fill: { 'path.contactId': 'Ana Ruiz', 'path.campaignId': greeting },
        asks: true,
        sends: sent(agency, 'DELETE', `campaigns/${campaign}`),
        leaves: [enrolments(agency), []],
        shows: ['Remove from campaign', 'Done'],
        wrong: { fill: { 'path.campaignId': greeting }, shows: ['Contact * – is needed'] },
      };
    },
    'contacts.campaigns.remove-all': (agency) => {
      for (const name of [greeting, 'Sellers: what is your home worth?']) enrolled(agency, 'campaigns', idOf(agency, 'campaigns', name));
      return {
        fill: { 'path.contactId': 'Ana Ruiz' },
        asks: true,
        sends: sent(agency, 'DELETE', 'campaigns/removeAll'),
        leaves: [enrolments(agency), []],
        shows: ['Remove from all campaigns', 'Done'],
        wrong: { shows: ['Contact * – is needed'] },
      };
    },
    'contacts.workflows.add': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'path.workflowId': firstCall, 'body.eventStartTime': '2026-11-16T15:30:00Z' },
      sends: sent(agency, 'POST', `workflow/${idOf(agency, 'workflows', firstCall)}`, { eventStartTime: '2026-11-16T15:30:00.000Z' }),
      leaves: [enrolments(agency), [{ kind: 'workflow', targetId: idOf(agency, 'workflows', firstCall), eventStartTime: '2026-11-16T15:30:00.000Z' }]],
      shows: ['Add contact to workflow', 'Done'],
      wrong: {
        meanwhile: () => void agency.does('DELETE', `/contacts/${agency.contact('Ana')}`),
        fill: { 'path.contactId': 'Ana Ruiz', 'path.workflowId': firstCall },
        answered: 400,
        shows: ['Contact not found'],
      },
    }),
    'contacts.workflows.remove': (agency) => {
      const workflow = enrolled(agency, 'workflow', idOf(agency, 'workflows', firstCall));
      return {
        fill: { 'path.contactId': 'Ana Ruiz', 'path.workflowId': firstCall },
        asks: true,
        sends: sent(agency, 'DELETE', `workflow/${workflow}`, {}),
        leaves: [enrolments(agency), []],
        shows: ['Remove from workflow', 'Done'],
        wrong: { fill: { 'path.contactId': 'Ana Ruiz' }, shows: ['Workflow * – is needed'] },
      };
    },
    'contacts.followers.add': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'body.followers': ['Casey Brook', 'Jordan Field'] },
      sends: sent(agency, 'POST', 'followers', { followers: [agency.user('Casey'), agency.user('Jordan')] }),
      leaves: [() => held(agency).contact.followers, [agency.user('Casey'), agency.user('Jordan')]],
      shows: ['Add contact followers', 'Followers added | Casey Brook, Jordan Field'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz' }, shows: ['Followers * – is needed'] },
    }),
    'contacts.followers.remove': (agency) => {
      agency.does('POST', `/contacts/${agency.contact('Ana')}/followers`, { followers: [agency.user('Casey'), agency.user('Jordan')] });
      return {
        fill: { 'path.contactId': 'Ana Ruiz', 'body.followers': ['Casey Brook'] },
        asks: true,
        sends: sent(agency, 'DELETE', 'followers', { followers: [agency.user('Casey')] }),
        leaves: [() => held(agency).contact.followers, [agency.user('Jordan')]],
        shows: ['Remove contact followers', 'Followers removed | Casey Brook'],
        wrong: { fill: { 'path.contactId': 'Ana Ruiz' }, shows: ['Followers * – is needed'] },
      };
    },
    'contacts.business.bulk-update': (agency) => ({
      fill: { 'body.ids': ['Ana Ruiz', 'Gwen Marsh'], 'body.businessId': 'Fjord Timber' },
      sends: {
        what: 'POST /contacts/bulk/business',
        body: { locationId: agency.locationId, ids: [agency.contact('Ana'), agency.contact('Gwen')], businessId: businessNamed(agency, 'Fjord Timber') },
      },
      leaves: [() => ['Ana', 'Gwen'].map((name) => held(agency, name).contact.businessId), [businessNamed(agency, 'Fjord Timber'), businessNamed(agency, 'Fjord Timber')]],
      shows: ['Done | Bulk business update'],
      wrong: { fill: { 'body.businessId': 'Fjord Timber' }, shows: ['Contacts * – is needed'] },
    }),
  },
};
