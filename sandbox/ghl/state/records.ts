import type { TokenKind } from '../../../src/ghl/operation';

/** What the embedded GoHighLevel keeps. Instants are milliseconds since 1970; lists and texts never change in place. */

export interface Row {
  readonly id: string;
}

/** The agency and its one app; what a developer would copy out of GoHighLevel's settings. */
export interface Account extends Row {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly locationId: string;
  readonly privateToken: string;
  readonly readOnlyToken: string;
}

export interface LocationRecord extends Row {
  readonly companyId: string;
  readonly name: string;
  readonly email: string;
  readonly address: string;
  readonly city: string;
  readonly state: string;
  /** IANA name. */
  readonly timezone: string;
  readonly allowDuplicateContact: boolean;
}

export interface UserRecord extends Row {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly role: 'admin' | 'user';
  readonly locationIds: readonly string[];
}

/** The agency itself. */
export interface CompanyRecord extends Row {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly postalCode: string;
  readonly timezone: string;
}

/** Settings that an agency keeps to make new locations from. */
export interface SnapshotRecord extends Row {
  readonly companyId: string;
  readonly name: string;
  readonly type: 'own' | 'imported';
}

/** A text that is sent again and again. */
export interface TemplateRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly type: 'email' | 'sms' | 'whatsapp';
  readonly content: Readonly<Record<string, unknown>>;
  readonly dateAdded: number;
}

/** A company that contacts belong to. */
export interface BusinessRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An entry of the location's tag list, spelled as somebody typed it. */
export interface TagRecord extends Row {
  readonly locationId: string;
  readonly name: string;
}

type DataType = 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'RADIO' | 'DATE';

export interface CustomFieldRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly fieldKey: string;
  readonly dataType: DataType;
  readonly picklistOptions: readonly string[];
  readonly position: number;
}

type ContactText =
  | 'firstName' | 'lastName' | 'email' | 'phone' | 'address1' | 'city' | 'state' | 'postalCode' | 'country' | 'website'
  | 'timezone' | 'source' | 'dateOfBirth' | 'companyName' | 'assignedTo' | 'gender';

/** The part of a contact that its writer chooses. */
export type ContactDetails = { readonly [Name in ContactText]?: string | undefined } & {
  readonly dnd?: boolean | undefined;
  readonly dndSettings?: object | undefined;
  readonly inboundDndSettings?: object | undefined;
};

export type ContactRecord = Row &
  ContactDetails & {
    readonly locationId: string;
    readonly additionalEmails: readonly string[];
    /** Lower case. */
    readonly tags: readonly string[];
    readonly customFields: readonly { readonly id: string; readonly value: unknown }[];
    readonly dateAdded: number;
    readonly dateUpdated: number;
  };

/** What hangs on a contact and goes with it. */
export interface ContactItem extends Row {
  readonly contactId: string;
}

export interface TaskRecord extends ContactItem {
  readonly title: string;
  readonly body?: string | undefined;
  readonly dueDate: number;
  readonly completed: boolean;
  readonly assignedTo?: string | undefined;
}

export interface NoteRecord extends ContactItem {
  readonly body: string;
  readonly title?: string | undefined;
  readonly userId?: string | undefined;
  readonly color?: string | undefined;
  readonly pinned?: boolean | undefined;
  readonly dateAdded: number;
}

export interface AppointmentRecord extends ContactItem {
  readonly calendarId: string;
  readonly title: string;
  readonly status: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid';
  readonly assignedUserId: string;
  readonly address: string;
  readonly notes: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly dateAdded: number;
}

/** What a token allows. */
export interface Grant {
  readonly kind: TokenKind;
  readonly scopes: readonly string[];
  readonly companyId: string;
  /** Null in an agency's token. */
  readonly locationId: string | null;
  /** Whose requests count together: the app, or the private integration. */
  readonly app: string;
}

/** A bearer token; its `id` is the token itself. Private ones never expire. */
export interface AccessToken extends Row {
  readonly grant: Grant;
  readonly expiresAt: number | null;
}

/** Something that can be turned into tokens once: an authorization code or a refresh token. */
export interface Voucher extends Row {
  readonly grant: Grant;
  readonly expiresAt: number;
  /** Where the code was sent to; absent in a refresh token. */
  readonly redirectUri?: string;
}

/** Requests counted against the limits; `id` names the bucket. */
export interface Usage extends Row {
  readonly burstStart: number;
  readonly burst: number;
  readonly dayStart: number;
  readonly day: number;
}
