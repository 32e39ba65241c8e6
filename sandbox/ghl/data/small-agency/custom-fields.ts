import type { CustomFieldRecord } from '../../state/agency-records';

type Field = Pick<CustomFieldRecord, 'name' | 'fieldKey' | 'dataType' | 'picklistOptions'>;

/** The fields that the firm's contacts have values in. */
export const customFields = [
  { name: 'Budget', fieldKey: 'contact.budget', dataType: 'MONETORY', picklistOptions: [] },
  { name: 'Move-in date', fieldKey: 'contact.move_in_date', dataType: 'DATE', picklistOptions: [] },
  { name: 'Bedrooms', fieldKey: 'contact.bedrooms', dataType: 'NUMERICAL', picklistOptions: [] },
  { name: 'Home type', fieldKey: 'contact.home_type', dataType: 'SINGLE_OPTIONS', picklistOptions: ['House', 'Flat', 'Plot', 'Commercial'] },
  {
    name: 'Neighbourhoods',
    fieldKey: 'contact.neighbourhoods',
    dataType: 'MULTIPLE_OPTIONS',
    picklistOptions: ['Harbour', 'Old Town', 'Hillside', 'Riverside'],
  },
  { name: 'Must have', fieldKey: 'contact.must_have', dataType: 'CHECKBOX', picklistOptions: ['Garden', 'Garage', 'Lift', 'Sea view'] },
  { name: 'Financing', fieldKey: 'contact.financing', dataType: 'RADIO', picklistOptions: ['Cash', 'Mortgage approved', 'Mortgage pending'] },
  { name: 'Wishes', fieldKey: 'contact.wishes', dataType: 'LARGE_TEXT', picklistOptions: [] },
  { name: 'Second phone', fieldKey: 'contact.second_phone', dataType: 'PHONE', picklistOptions: [] },
  { name: 'Referred by', fieldKey: 'contact.referred_by', dataType: 'TEXT', picklistOptions: [] },
  { name: 'Pets', fieldKey: 'contact.pets', dataType: 'TEXT', picklistOptions: [] },
  { name: 'Viewing score', fieldKey: 'contact.viewing_score', dataType: 'NUMERICAL', picklistOptions: [] },
] as const satisfies readonly Field[];

type KeyOf<Key> = Key extends `contact.${infer Name}` ? Name : never;

export type FieldKey = KeyOf<(typeof customFields)[number]['fieldKey']>;
