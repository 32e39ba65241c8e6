import { asList, asObject, asText, asTexts } from '../../json';

/** A sub-account: the unit that contacts, tags and users belong to. */
export interface Location {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  /** IANA name; empty when the location has none. */
  readonly timeZone: string;
  readonly email: string;
}

export const locationFrom = (json: unknown): Location | null => {
  const row = asObject(json);
  const id = asText(row['id']) || asText(row['_id']);
  return id === ''
    ? null
    : {
        id,
        companyId: asText(row['companyId']),
        name: asText(row['name']),
        timeZone: asText(row['timezone']),
        email: asText(row['email']),
      };
};

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export const userFrom = (json: unknown): User | null => {
  const row = asObject(json);
  const id = asText(row['id']);
  const names = [asText(row['firstName']), asText(row['lastName'])].filter(Boolean).join(' ');
  return id === '' || row['deleted'] === true ? null : { id, name: asText(row['name']) || names, email: asText(row['email']) };
};

/** An entry of the location's tag list. It may hold names as they were typed, capitals included. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

export const tagFrom = (json: unknown): Tag | null => {
  const { id, name } = asObject(json);
  return asText(name) === '' ? null : { id: asText(id), name: asText(name) };
};

/** A field that the location's admin added to its contacts. */
export interface CustomField {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** TEXT, LARGE_TEXT, NUMERICAL, PHONE, MONETORY, CHECKBOX, SINGLE_OPTIONS, MULTIPLE_OPTIONS, DATE, … */
  readonly dataType: string;
  readonly options: readonly string[];
  /** What a list of boxes calls each of its `options` in a value; empty where it has no such ids. */
  readonly optionIds: readonly string[];
}

export const customFieldFrom = (json: unknown): CustomField | null => {
  const row = asObject(json);
  const id = asText(row['id']);
  const options = row['picklistOptions'];
  return id === ''
    ? null
    : {
        id,
        name: asText(row['name']),
        key: asText(row['fieldKey']),
        dataType: asText(row['dataType']),
        options: Array.isArray(options) ? asList(options, (option) => asText(option) || asText(asObject(option)['name']) || asText(asObject(option)['label']) || null) : asTexts(options),
        optionIds: asList(options, (option) => asText(asObject(option)['id']) || null),
      };
};
