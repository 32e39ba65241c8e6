import type { OperationContext } from '../../cards/operation-context';
import type { JsonObject } from '../../json';
import { asObject, asText, asTextEntries, parseJson } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';
import { contactIdOf } from '../../mapping/web-app-link';

/** What is known of a form's values before anybody types: what a card is about, and the agency. */
export type Known = OperationContext & { readonly companyId?: string };

interface Place {
  readonly names: readonly string[];
  /** The operations that mean this by the names. */
  readonly of: RegExp;
}

/** Where each goes. The most particular comes first, which is the order in which operations are offered. */
const places: Readonly<Record<keyof Required<Known>, Place>> = {
  taskId: { names: ['taskId'], of: /^contacts\.tasks\./ },
  noteId: { names: ['id'], of: /^contacts\.notes\./ },
  appointmentId: { names: ['eventId', 'appointmentId'], of: /^calendars\.(?:appointments|events)\./ },
  opportunityId: { names: ['id'], of: /^opportunities\.(?!search)/ },
  messageId: { names: ['messageId'], of: /^conversations\.messages\./ },
  conversationId: { names: ['conversationId'], of: /^conversations\./ },
  contactId: { names: ['contactId', 'contact_id', 'recordId'], of: /./ },
  email: { names: ['email'], of: /^contacts\.(?:create|upsert|lookup|get-duplicate|find)$/ },
  companyId: { names: ['companyId'], of: /./ },
};

export const contextFrom = (text: string): OperationContext => asTextEntries(parseJson(text));

/** The fields that one of the known things goes to. */
export const fieldsWith = (known: keyof Known, operation: string, fields: readonly FormField[]): readonly FormField[] => {
  const { names, of } = places[known];
  return of.test(operation) ? fields.filter(({ name }) => names.includes(name)) : [];
};

const entriesOf = (known: Known): readonly (readonly [keyof Known, string])[] =>
  (Object.keys(places) as (keyof Known)[]).flatMap((name) => (known[name] ? [[name, known[name]] as const] : []));

/** The values that are known, by the places of the fields that they go to. */
export const knownValues = (operation: string, fields: readonly FormField[], known: Known): FormValues =>
  Object.fromEntries(entriesOf(known).flatMap(([name, value]) => fieldsWith(name, operation, fields).map(({ at }) => [at, value] as const)));

/** Which of the known things an operation is about: the most particular that it takes; null for none. */
export const aboutWhat = (operation: string, fields: readonly FormField[], known: Known): keyof Known | null =>
  entriesOf(known).find(([name]) => fieldsWith(name, operation, fields).length > 0)?.[0] ?? null;

/** What the things are that operations answer with. */
const things: Readonly<Partial<Record<keyof OperationContext, RegExp>>> = {
  taskId: /^(?:contacts|locations)\.tasks\./,
  noteId: /^contacts\.notes\./,
  appointmentId: /^(?:contacts|calendars)\.appointments\.(?!notes)|^calendars\.events\./,
  opportunityId: /^opportunities\.(?!pipelines|lost)/,
  messageId: /^conversations\.messages\.(?:get|list|export)$/,
  conversationId: /^conversations\.(?:search|get|create|update)$/,
};

interface Asked {
  readonly operation: string;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
}

/** What an operation's answer is about: the thing itself, whose it is, and what was asked for. */
export const contextOf = ({ operation, fields, values }: Asked, thing: JsonObject): OperationContext => {
  const asked = (Object.keys(places) as (keyof Known)[]).flatMap((name) => {
    const [value = ''] = fieldsWith(name, operation, fields).map(({ at }) => values[at] ?? '').filter(Boolean);
    return value === '' || name === 'email' || name === 'companyId' ? [] : [[name, value] as const];
  });
  const [is] = Object.entries(things).find(([, of]) => of.test(operation)) ?? [];
  const id = asText(thing['id']) || asText(thing['_id']);
  const contactId = contactIdOf(operation, thing);
  return asTextEntries({ ...asObject(Object.fromEntries(asked)), ...(is && id !== '' && { [is]: id }), ...(contactId !== '' && { contactId }) });
};
