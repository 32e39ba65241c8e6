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
  readonly phone?: string | undefined;
  readonly country?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly website?: string | undefined;
  /** Of the person to turn to. */
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** The other switches of its settings; off where they are absent. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Addresses on social networks, by GoHighLevel's name for the network. */
  readonly social?: Readonly<Record<string, unknown>> | undefined;
}

export interface UserRecord extends Row {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** Users of the agency see every location, and a location's token does not see them. */
  readonly type: 'account' | 'agency';
  readonly role: 'admin' | 'user';
  readonly locationIds: readonly string[];
  readonly dateAdded: number;
  readonly phone?: string | undefined;
  readonly extension?: string | undefined;
  readonly profilePhoto?: string | undefined;
  readonly platformLanguage?: string | undefined;
  /** What differs from what the role may do. */
  readonly permissions?: Readonly<Record<string, unknown>> | undefined;
  readonly scopes?: readonly string[] | undefined;
  readonly scopesAssignedToOnly?: readonly string[] | undefined;
  readonly twilioPhone?: object | undefined;
  /** Whether GoHighLevel itself copies the user's mailbox. */
  readonly twoWaySync?: boolean | undefined;
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
    readonly businessId?: string | undefined;
    /** Ids of users. */
    readonly followers?: readonly string[] | undefined;
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
  readonly dateAdded: number;
  readonly dateUpdated: number;
}

/** What the search of tasks keeps of one that was deleted: all but its contact. */
export interface TaskTombstone extends Omit<TaskRecord, 'contactId'> {
  readonly locationId: string;
}

export interface NoteRecord extends ContactItem {
  readonly body: string;
  readonly title?: string | undefined;
  readonly userId?: string | undefined;
  readonly color?: string | undefined;
  readonly pinned?: boolean | undefined;
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
