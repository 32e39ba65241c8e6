/** What Gmail tells the add-on when something happens, in the product's own shape. */

export interface PickedTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

/** What is filled in on the card. A field that was left empty, or a box that is not ticked, is absent. */
export interface Form {
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly times: Readonly<Record<string, PickedTime>>;
}

export interface OpenMessage {
  /** Sixteen hexadecimal digits, whichever form the event came in. */
  readonly id: string;
  readonly threadId: string;
  /** Opens this one message, for a short while. Never store it. */
  readonly accessToken: string;
}

export interface AddOnEvent {
  readonly parameters: Readonly<Record<string, string>>;
  readonly form: Form;
  readonly message: OpenMessage | null;
  /** The addresses in the draft, when the add-on was opened while composing. */
  readonly draftRecipients: readonly string[];
  /** The user's own zone (IANA), when Google tells. */
  readonly timeZone: string | null;
}
