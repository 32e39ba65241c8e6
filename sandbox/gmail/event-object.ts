/** The event object that Gmail hands to a function (https://developers.google.com/workspace/add-ons/concepts/event-objects). */
import type { CardJson } from './card-json';
import { fieldsOf, type FieldKind, type FormValue, type FormValues, type PickedTime } from './form';
import { timeZone } from '../runtime/time-zone';

export interface OpenMessage {
  readonly messageId: string;
  readonly threadId: string;
  /** Opens this message, for a while. */
  readonly accessToken: string;
}

export interface Recipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

export interface EventOptions {
  /** Told only with `useLocaleFromApp` and the scope `script.locale`; null otherwise. */
  readonly locale: { readonly userLocale: string; readonly timeZone: string; readonly now: number } | null;
  readonly message: OpenMessage | null;
  readonly recipients: Recipients | null;
  readonly parameters?: Readonly<Record<string, string>>;
  /** The card that was clicked and what is filled in there; none for a trigger. */
  readonly filledIn?: { readonly card: CardJson; readonly form: FormValues };
  /** The function that a click calls; none for a trigger. */
  readonly invokedFunction?: string;
}

type Json = Readonly<Record<string, unknown>>;

const strings = (value: FormValue): Json => ({ stringInputs: { value } });

const timeOfDay = ({ msSinceEpoch }: PickedTime): Json => {
  const minutes = Math.floor(Number(msSinceEpoch) / 60_000);
  return { timeInput: { hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 } };
};

const inputs: Readonly<Record<FieldKind, (value: FormValue) => Json>> = {
  text: strings,
  selection: strings,
  DATE_AND_TIME: (value) => ({ dateTimeInput: value }),
  DATE_ONLY: (value) => ({ dateInput: { msSinceEpoch: (value as PickedTime).msSinceEpoch } }),
  TIME_ONLY: (value) => timeOfDay(value as PickedTime),
};

const mapped = (values: FormValues, change: (value: FormValue, name: string) => unknown): Json =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));

/** The same without the name of its shape, as older add-ons read a moment. */
const oldMoment: Readonly<Record<FieldKind, (value: FormValue) => unknown>> = {
  text: (value) => value,
  selection: (value) => value,
  DATE_AND_TIME: (value) => value,
  DATE_ONLY: (value) => inputs.DATE_ONLY(value)['dateInput'],
  TIME_ONLY: (value) => inputs.TIME_ONLY(value)['timeInput'],
};

/** Fields that are empty are absent; the old flat and listed forms come along. */
const formParts = ({ card, form }: { readonly card: CardJson; readonly form: FormValues }): { readonly common: Json; readonly old: Json } => {
  const kinds = new Map(fieldsOf(card).map(({ name, kind }) => [name, kind]));
  const kindOf = (name: string): FieldKind => kinds.get(name) ?? 'text';
  return {
    common: { formInputs: mapped(form, (value, name) => inputs[kindOf(name)](value)) },
    old: {
      formInput: mapped(form, (value, name) => (Array.isArray(value) ? value[0] : oldMoment[kindOf(name)](value))),
      formInputs: mapped(form, (value, name) => (Array.isArray(value) ? value : [oldMoment[kindOf(name)](value)])),
    },
  };
};

const zoneOffset = (name: string, now: number): number => timeZone(name).offset(now) * 60_000;

const localeParts = ({ userLocale, timeZone, now }: NonNullable<EventOptions['locale']>): { readonly common: Json; readonly old: Json } => {
  const offset = zoneOffset(timeZone, now);
  return {
    common: { userLocale, timeZone: { id: timeZone, offset } },
    old: { userLocale, userTimezone: { id: timeZone, offSet: String(offset) } },
  };
};

const nothing = { common: {}, old: {} };

export const eventObject = ({ locale, message, recipients, parameters, filledIn, invokedFunction }: EventOptions): Json => {
  const form = filledIn ? formParts(filledIn) : nothing;
  const place = locale ? localeParts(locale) : nothing;
  const draft = recipients && { toRecipients: recipients.to, ccRecipients: recipients.cc, bccRecipients: recipients.bcc };
  return {
    commonEventObject: {
      hostApp: 'GMAIL',
      platform: 'WEB',
      ...place.common,
      ...(invokedFunction === undefined ? {} : { invokedFunction }),
      ...(parameters ? { parameters } : {}),
      ...form.common,
    },
    ...(message || draft ? { gmail: { ...message, ...draft } } : {}),
    // What follows repeats the above as older add-ons read it; Gmail still sends it.
    hostApp: 'gmail',
    clientPlatform: 'web',
    ...place.old,
    ...(message ? { messageMetadata: { messageId: message.messageId, threadId: message.threadId, accessToken: message.accessToken } } : {}),
    ...(draft ? { draftMetadata: draft } : {}),
    ...(parameters ? { parameters } : {}),
    ...form.old,
  };
};
