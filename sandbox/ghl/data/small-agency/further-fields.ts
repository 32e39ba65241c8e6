import type { CustomFieldRecord } from '../../state/agency-records';

type Field = Pick<CustomFieldRecord, 'name' | 'model' | 'fieldKey' | 'dataType'> &
  Partial<Pick<CustomFieldRecord, 'picklistOptions' | 'placeholder' | 'maxFileLimit'>>;

type Row = readonly [name: string, key: string, dataType: Field['dataType'], more?: Partial<Field>];

const fieldsOf = (model: Field['model'], rows: readonly Row[]): readonly Field[] =>
  rows.map(([name, key, dataType, more = {}]) => ({ name, model, fieldKey: `${model}.${key}`, dataType, ...more }));

/** Fields of the remaining types for contacts, and of every type for opportunities. */
export const furtherFields: readonly Field[] = [
  ...fieldsOf('contact', [
    ['Loan rate', 'loan_rate', 'FLOAT', { placeholder: '3.85' }],
    ['Best time to call', 'best_time_to_call', 'TIME'],
    ['Household', 'household', 'TEXTBOX_LIST', { picklistOptions: ['Adults', 'Children', 'Pets'] }],
    ['Identity papers', 'identity_papers', 'FILE_UPLOAD', { maxFileLimit: 3 }],
    ['Consent to viewing rules', 'consent_to_viewing_rules', 'SIGNATURE'],
  ]),
  ...fieldsOf('opportunity', [
    ['Property', 'property', 'TEXT', { placeholder: '7 Mill Lane' }],
    ['Conditions', 'conditions', 'LARGE_TEXT'],
    ['Rooms', 'rooms', 'NUMERICAL'],
    ['Notary’s phone', 'notarys_phone', 'PHONE'],
    ['Deposit', 'deposit', 'MONETORY'],
    ['Papers received', 'papers_received', 'CHECKBOX', { picklistOptions: ['Land register', 'Energy certificate', 'Floor plan'] }],
    ['Kind of deal', 'kind_of_deal', 'SINGLE_OPTIONS', { picklistOptions: ['Sale', 'Lease', 'Swap'] }],
    ['Shown by', 'shown_by', 'MULTIPLE_OPTIONS', { picklistOptions: ['Robin', 'Casey', 'Jordan'] }],
    ['Commission in percent', 'commission_in_percent', 'FLOAT'],
    ['Handover time', 'handover_time', 'TIME'],
    ['Closing date', 'closing_date', 'DATE'],
    ['Meter readings', 'meter_readings', 'TEXTBOX_LIST', { picklistOptions: ['Power', 'Water', 'Gas'] }],
    ['Contract', 'contract', 'FILE_UPLOAD', { maxFileLimit: 1 }],
    ['Buyer’s signature', 'buyers_signature', 'SIGNATURE'],
    ['Financing confirmed', 'financing_confirmed', 'RADIO', { picklistOptions: ['Yes', 'No', 'Not needed'] }],
  ]),
];
