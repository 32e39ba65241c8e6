import { asObject } from '../../../src/json';
import { invalidArgument } from '../errors';
import type { GoogleMethod } from '../google-method';
import { pageOf } from '../pages';
import { pageSizeOf } from './lists';
import type { ContactGroup, PeopleData } from './state';

const isMember = (group: ContactGroup, { fields, deleted }: PeopleData['contacts'][number]): boolean =>
  !deleted &&
  (fields['memberships'] ?? []).some(({ contactGroupMembership: of }) => asObject(of)['contactGroupResourceName'] === `contactGroups/${group.id}`);

/** `myContacts` reads "My Contacts" in English. */
const formatted = (name: string): string => name.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/([a-z])([A-Z])/g, '$1 $2');

const groupResource = (data: PeopleData, group: ContactGroup): object => {
  const { id, name, system } = group;
  const memberCount = data.contacts.filter((contact) => isMember(group, contact)).length;
  return {
    resourceName: `contactGroups/${id}`,
    groupType: system ? 'SYSTEM_CONTACT_GROUP' : 'USER_CONTACT_GROUP',
    name,
    formattedName: system ? formatted(name) : name,
    ...(memberCount > 0 && { memberCount }),
  };
};

/** All groups with the fields that are the default. */
export const listGroups: GoogleMethod['answer'] = ({ people: { data } }, call) => {
  const { items, next } = pageOf({
    items: data.groups,
    size: pageSizeOf(call, 30),
    token: call.query.text('pageToken'),
    of: 'contactGroups',
    refusal: () => invalidArgument('Invalid page token.'),
  });
  return { contactGroups: items.map((group) => groupResource(data, group)), ...next, totalItems: data.groups.length };
};
