import type { OperationContext } from '../../cards/operation-context';
import { asTextEntries, parseJson } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';

/** What is known of a form's values before anybody types: what a card is about, and the agency. */
export type Known = OperationContext & { readonly companyId?: string };

/** Where each goes: the names of the fields, in the operations that spell them so. */
const places: { readonly [Name in keyof Required<Known>]: readonly { readonly names: readonly string[]; readonly of: RegExp }[] } = {
  contactId: [{ names: ['contactId', 'contact_id'], of: /./ }],
  taskId: [{ names: ['taskId'], of: /^contacts\.tasks\./ }],
  noteId: [{ names: ['id'], of: /^contacts\.notes\./ }],
  appointmentId: [{ names: ['eventId', 'appointmentId'], of: /^calendars\.(appointments|events)\./ }],
  opportunityId: [{ names: ['id'], of: /^opportunities\./ }],
  conversationId: [{ names: ['conversationId'], of: /^conversations\./ }],
  companyId: [{ names: ['companyId'], of: /./ }],
};

export const contextFrom = (text: string): OperationContext => asTextEntries(parseJson(text));

/** The values that are known, by the places of the fields that they go to. */
export const knownValues = (operation: string, fields: readonly FormField[], known: Known): FormValues =>
  Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => {
      const rows = Object.entries(places).find(([its]) => its === name)?.[1] ?? [];
      const names = rows.flatMap((row) => (row.of.test(operation) ? row.names : []));
      return fields.flatMap(({ at, name: its }) => (value !== '' && names.includes(its) ? [[at, value] as const] : []));
    }),
  );
