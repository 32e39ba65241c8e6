import { catalogue } from '../../src/ghl/catalogue';
import type { JsonObject } from '../../src/json';
import type { BusinessRecord, CompanyRecord, CustomFieldRecord, TagRecord, TemplateRecord } from './state/agency-records';
import { iso } from './replies';
import type { LocationRecord, UserRecord } from './state/records';

/** What belongs to an agency and its locations, as GoHighLevel spells it. */

const switches = { allowDuplicateOpportunity: false, allowFacebookNameMerge: false, disableContactTimezone: false };

const settingsOf = ({ settings, allowDuplicateContact }: LocationRecord) => ({ ...switches, ...settings, allowDuplicateContact });

/** As the search of locations lists one. */
export const listedLocationReply = (location: LocationRecord) => {
  const { id, name, phone, email, address, city, state, country, postalCode, website, timezone, social = {} } = location;
  return { id, name, phone, email, address, city, state, country, postalCode, website, timezone, settings: settingsOf(location), social };
};

export const locationReply = (location: LocationRecord) => {
  const { companyId, firstName, lastName } = location;
  const { name, address, city, state, country, postalCode, website, timezone, ...listed } = listedLocationReply(location);
  const business = { name, address, city, state, country, postalCode, website, timezone };
  return { ...business, ...listed, companyId, firstName, lastName, business };
};

const may = Object.keys(catalogue['users.update'].body.permissions.fields);

/** Limits rather than rights: off unless somebody switched them on. */
const limits: readonly string[] = ['campaignsReadOnly', 'workflowsReadOnly', 'assignedDataOnly'];
const rightsOfAdmins: readonly string[] = ['settingsEnabled', 'bulkRequestsEnabled', 'refundsEnabled', 'exportPaymentsEnabled', 'agentReportingEnabled'];

const permissionsOf = ({ role, permissions }: UserRecord): JsonObject => {
  const standard = may.map((name) => [name, !limits.includes(name) && (role === 'admin' || !rightsOfAdmins.includes(name))]);
  return { ...Object.fromEntries(standard), ...permissions };
};

/** As single users are answered; lists add whether it is a deleted one. */
export const userReply = (user: UserRecord) => {
  const { id, firstName, lastName, email, phone, extension, profilePhoto, scopes, scopesAssignedToOnly, twilioPhone, type, role, locationIds } = user;
  return {
    id,
    name: `${firstName} ${lastName}`.trim(),
    firstName,
    lastName,
    email,
    phone,
    extension,
    profilePhoto,
    permissions: permissionsOf(user),
    scopes,
    scopesAssignedToOnly,
    twilioPhone,
    roles: { type, role, locationIds, restrictSubAccount: type === 'agency' && locationIds.length > 0 },
    platformLanguage: user.platformLanguage ?? 'en_US',
  };
};

export const listedUserReply = (user: UserRecord) => ({ ...userReply(user), deleted: false });

export const tagReply = ({ id, name, locationId }: TagRecord) => ({ id, name, locationId });

export const customFieldReply = (field: CustomFieldRecord) => ({
  ...field,
  picklistImageOptions: [],
  isAllowedCustomOption: false,
  isMultiFileAllowed: (field.maxFileLimit ?? 1) > 1,
});

export const businessReply = ({ createdAt, updatedAt, ...business }: BusinessRecord) => ({
  ...business,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
});

/** An e-mail's text is its `html`, any other's its `body`. */
export const templateReply = ({ id, name, type, subject, text, dateAdded, locationId }: TemplateRecord) => ({
  id,
  name,
  type,
  template: type === 'email' ? { subject, html: text, attachments: [] } : { body: text, attachments: [] },
  dateAdded: iso(dateAdded),
  locationId,
  ...(type !== 'email' && { urlAttachments: [] }),
});

export const companyReply = (company: CompanyRecord, locationCount: number) => ({
  ...company,
  currency: 'USD',
  customerType: 'agency',
  plan: 1,
  status: 'active',
  isReselling: false,
  isSandboxAccount: true,
  locationCount,
});
