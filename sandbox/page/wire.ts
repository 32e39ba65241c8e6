/** What the page and its server say to each other, as JSON. Times are milliseconds since 1970. */
import type { OpenLinkJson } from './card-json/action';
import type { CardHeaderJson, CardJson } from './card-json/card';
import type { DraftWire } from './draft-wire';
import type { FormValues } from './form-values';

/** The side panel after something happened in it. */
export interface PanelWire {
  /** The stack; the last one is on top. */
  readonly cards: readonly CardJson[];
  readonly notification: string | null;
  readonly openedLink: OpenLinkJson | null;
  /** A draft that the add-on has made, or what it wants in the one that is being written. */
  readonly draft: DraftWire | null;
  /** Set when the add-on failed, in the words of Apps Script. */
  readonly error: string | null;
  readonly canGoBack: boolean;
  /** What is filled in on the top card; null for what the card itself says. */
  readonly form: FormValues | null;
  /** What is wrong with fields, by name: the action was not sent. */
  readonly problems: Readonly<Record<string, string>>;
  /** The header of a card that waits at the foot of the panel. */
  readonly peek: CardHeaderJson | null;
}

export interface AddOnWire {
  readonly name: string;
  readonly logoUrl: string;
  readonly universalActions: readonly string[];
  readonly composeActions: readonly string[];
}

export interface StateWire {
  readonly now: number;
  readonly user: { readonly name: string; readonly email: string; readonly timeZone: string };
  readonly addOn: AddOnWire;
  readonly panel: PanelWire;
  /** Who answers for GoHighLevel: the sandbox, or the real one. */
  readonly ghl: 'embedded' | 'real';
  /** For signing in to the embedded GoHighLevel; null with the real one. */
  readonly credentials: { readonly token: string; readonly readOnlyToken: string; readonly locationId: string } | null;
  readonly operations: readonly string[];
  readonly faults: readonly PlannedFaultWire[];
  readonly offline: boolean;
}

export interface ThreadWire {
  readonly threadId: string;
  readonly messageId: string;
  readonly participants: readonly string[];
  readonly subject: string;
  readonly snippet: string;
  readonly date: number;
  readonly unread: boolean;
  readonly count: number;
}

export interface CorrespondentWire {
  readonly name: string;
  readonly email: string;
}

export interface InviteWire {
  readonly method: string;
  readonly summary: string;
  readonly starts: string;
  readonly ends: string;
  readonly timeZone: string;
  readonly location: string;
  readonly organizer: string;
}

export interface MessageWire {
  readonly id: string;
  readonly from: CorrespondentWire | null;
  readonly to: readonly CorrespondentWire[];
  readonly cc: readonly CorrespondentWire[];
  readonly date: number;
  readonly text: string;
  /** Whether the body is to be fetched as a document for a frame. */
  readonly hasHtml: boolean;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  readonly invite: InviteWire | null;
}

export interface ConversationWire {
  readonly subject: string;
  readonly messages: readonly MessageWire[];
  /** Names of the user's own labels that are on it, and of all there are. */
  readonly labels: readonly string[];
  readonly ownLabels: readonly string[];
}

/** One request of the add-on, secrets masked. */
export interface RequestWire {
  readonly method: string;
  readonly url: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  /** What came back, or why nothing did. */
  readonly responseBody: string;
}

/** One run of one of the add-on's functions. */
export interface ExecutionWire {
  readonly id: number;
  readonly at: number;
  /** The function that Gmail called, and the action it was told if it was a click. */
  readonly entry: string;
  readonly ms: number;
  /** Round trips; the requests of one wave go out together. */
  readonly waves: number;
  readonly error: string | null;
  readonly logs: readonly string[];
  readonly requests: readonly RequestWire[];
}

export interface PlannedFaultWire {
  readonly operation: string;
  readonly words: string;
  readonly times: number;
}

/** What can go wrong on purpose. */
export const faultKinds = ['401', '403', '404', '422', '429', '500', '503', 'timeout', 'offline', 'malformed', 'truncated'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What can be made to expire. */
export type Expiry = 'message-token' | 'access-token';

export interface ContactLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A contact as GoHighLevel holds it, in its own field names. */
export interface RecordWire {
  readonly contact: Readonly<Record<string, unknown>>;
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly notes: readonly Readonly<Record<string, unknown>>[];
  readonly appointments: readonly Readonly<Record<string, unknown>>[];
}

export interface RecordsWire {
  readonly contacts: readonly ContactLine[];
  readonly open: RecordWire | null;
}

/** Every refusal of the server. */
export interface ProblemWire {
  readonly problem: string;
}
