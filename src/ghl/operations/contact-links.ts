import { flag, oneOf, operations, required, text, textOrNull, texts, time } from '../operation';

const version = '2021-07-28' as const;

/**
 * What a contact is linked to: campaigns, workflows, followers, a business; and tags of many contacts at once. Adding
 * one to a workflow or a campaign may send mail at once.
 */
export const contactLinkOperations = operations({
  'contacts.tags.bulk-update': {
    title: 'Bulk update contact tags',
    method: 'POST',
    path: '/contacts/bulk/tags/update/{type}',
    params: { type: oneOf('add', 'remove') },
    version,
    scopes: ['contacts.write'],
    body: {
      contacts: required(texts),
      tags: required(texts),
      locationId: required(text),
      removeAllTags: flag,
    },
    retry: 'safe',
    success: 201,
  },
  'contacts.campaigns.add': {
    title: 'Add contact to campaign',
    method: 'POST',
    path: '/contacts/{contactId}/campaigns/{campaignId}',
    version,
    scopes: ['contacts.write'],
    body: {},
    success: 201,
  },
  'contacts.campaigns.remove': {
    title: 'Remove from campaign',
    method: 'DELETE',
    path: '/contacts/{contactId}/campaigns/{campaignId}',
    version,
    scopes: ['contacts.write'],
    destructive: true,
  },
  'contacts.campaigns.remove-all': {
    title: 'Remove from all campaigns',
    method: 'DELETE',
    path: '/contacts/{contactId}/campaigns/removeAll',
    version,
    scopes: ['contacts.write'],
    destructive: true,
  },
  'contacts.workflows.add': {
    title: 'Add contact to workflow',
    method: 'POST',
    path: '/contacts/{contactId}/workflow/{workflowId}',
    version,
    scopes: ['contacts.write'],
    body: { eventStartTime: time },
  },
  'contacts.workflows.remove': {
    title: 'Remove from workflow',
    method: 'DELETE',
    path: '/contacts/{contactId}/workflow/{workflowId}',
    version,
    scopes: ['contacts.write'],
    body: { eventStartTime: time },
    destructive: true,
  },
  'contacts.followers.add': {
    title: 'Add contact followers',
    method: 'POST',
    path: '/contacts/{contactId}/followers',
    version,
    scopes: ['contacts.write'],
    body: { followers: required(texts) },
    retry: 'safe',
    success: 201,
  },
  'contacts.followers.remove': {
    title: 'Remove contact followers',
    method: 'DELETE',
    path: '/contacts/{contactId}/followers',
    version,
    scopes: ['contacts.write'],
    body: { followers: required(texts) },
    destructive: true,
  },
  'contacts.business.bulk-update': {
    title: 'Bulk business update',
    method: 'POST',
    path: '/contacts/bulk/business',
    version,
    scopes: ['contacts.write'],
    body: { locationId: required(text), ids: required(texts), businessId: required(textOrNull) },
    retry: 'safe',
  },
});
