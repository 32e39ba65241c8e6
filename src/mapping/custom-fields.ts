/** The fields that a location's admin added, as a form asks for them: each by its own type, at `body.customFields.<id>`. */
import type { CustomFieldValue } from '../ghl/model/contact';
import type { CustomField } from '../ghl/model/location';
import type { Field } from '../ghl/operation';
import { writingOf } from './form-moments';
import type { FormField } from './form-fields';
import type { FormValues } from './form-values';
import { readValue } from './form-values';

const text = { type: 'text' } as const;
const number = { type: 'number' } as const;
const oneOf = ({ options }: CustomField): Field => ({ type: 'text', values: options });
const severalOf = ({ options }: CustomField): Field => ({ type: 'texts', values: options });

/** How each type is asked for; the others are text. MONETORY is GoHighLevel's spelling. */
const types: Readonly<Record<string, (definition: CustomField) => Field>> = {
  LARGE_TEXT: () => ({ type: 'text', long: true }),
  NUMERICAL: () => number,
  FLOAT: () => number,
  MONETORY: () => number,
  DATE: () => ({ type: 'text', format: 'day' }),
  SINGLE_OPTIONS: oneOf,
  RADIO: oneOf,
  CHECKBOX: severalOf,
  MULTIPLE_OPTIONS: severalOf,
};

/** What is added where one sees it, and no form of ours can hold. */
const notHere = ['FILE_UPLOAD', 'SIGNATURE'];

const group = 'Custom fields';

/** A list of boxes is a field for each box. */
const fieldsFor = (list: FormField, definition: CustomField): readonly FormField[] => {
  const { id, name, dataType, options, optionIds } = definition;
  const at = `${list.at}.${id}`;
  const base = { ...list, name: id, group };
  if (dataType === 'TEXTBOX_LIST') {
    return options.map((box, index) => ({ ...base, at: `${at}.${index}`, label: `${name}: ${box}`, field: text, custom: { id, box: optionIds[index] ?? box } }));
  }
  const field = types[dataType]?.(definition) ?? text;
  const asText = list.field.numbersAsText === true && field.type === 'number';
  return [{ ...base, at, label: name, field, custom: { id, ...(notHere.includes(dataType) && { fixed: true }), ...(asText && { asText }) } }];
};

/** The fields in the place of a list that takes values of any of them. */
export const customFormFields = (list: FormField, definitions: readonly CustomField[]): readonly FormField[] => definitions.flatMap((definition) => fieldsFor(list, definition));

/** What a contact has in a field, as the form's text. */
const textOf = ({ field }: FormField, value: CustomFieldValue['value']): string => {
  if (typeof value !== 'string') return value.join('\n');
  // A day may come as milliseconds.
  const writing = writingOf(field);
  const at = /^\d{11,}$/.test(value) ? Number(value) : writing?.read(value);
  return writing && at !== undefined && !Number.isNaN(at) ? writing.write(at) : value;
};

/** What is there before anything is filled in. */
export const customTexts = (fields: readonly FormField[], values: readonly CustomFieldValue[]): FormValues =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const known = field.custom && !field.custom.box ? values.find(({ id }) => id === field.custom?.id) : undefined;
      return known ? [[field.at, textOf(field, known.value)]] : [];
    }),
  );

/** The values that are not as before, as GoHighLevel takes them; an emptied one is the empty text. */
export const customInput = (fields: readonly FormField[], values: FormValues, before: FormValues): readonly object[] => {
  const read = fields.flatMap((field) => {
    const typed = values[field.at] ?? '';
    if (!field.custom || typed === (before[field.at] ?? '')) return [];
    const result = typed.trim() === '' ? { value: '' } : readValue(field, typed);
    return 'value' in result ? [{ ...field.custom, value: field.custom.asText ? typed.trim() : result.value }] : [];
  });
  return [...new Set(read.map(({ id }) => id))].map((id) => {
    const parts = read.filter((one) => one.id === id);
    const boxes = parts.flatMap(({ box, value }) => (box === undefined ? [] : [[box, value] as const]));
    return { id, field_value: boxes.length > 0 ? Object.fromEntries(boxes) : parts[0]?.value };
  });
};
