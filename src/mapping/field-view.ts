import type { FieldView } from '../cards/sections/contact-details';
import { beginning } from '../cards/shortened';
import type { Contact, CustomFieldValue } from '../ghl/model/contact';
import type { CustomField } from '../ghl/model/location';

const valueText = ({ value }: CustomFieldValue): string => beginning(typeof value === 'string' ? value : value.slice(0, 50).join(', '), 1000);

const hasValue = (field: CustomFieldValue): boolean => valueText(field).trim() !== '';

/** How many of the location's own fields this contact has a value in. */
export const filledFields = ({ customFields }: Contact): number => customFields.filter(hasValue).length;

/** Every field with a value, under its name. */
export const fieldViews = ({ customFields }: Contact, definitions: readonly CustomField[]): readonly FieldView[] => {
  const names = new Map(definitions.map(({ id, name }) => [id, name] as const));
  return customFields.filter(hasValue).map((field) => ({ label: beginning(names.get(field.id) || 'Unnamed field', 100), value: valueText(field) }));
};

/** The picked fields, in the order they were picked in, also where the contact has no value. Fields that are gone are left out. */
export const pickedFieldViews = ({ customFields }: Contact, definitions: readonly CustomField[], picked: readonly string[]): readonly FieldView[] =>
  picked.flatMap((id) => {
    const definition = definitions.find((field) => field.id === id);
    const field = customFields.find((candidate) => candidate.id === id);
    return definition ? [{ label: beginning(definition.name, 100), value: field ? valueText(field) : '' }] : [];
  });
