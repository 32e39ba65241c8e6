import { asObject } from '../json';
import type { JsonObject } from '../json';
import { customField, idLabel, inOneLine, isCustomFields, isId, isObject, toldEntries } from './answer-details';
import type { TableRow } from './csv';
import { labelOf } from '../ghl/guide/guide';
import type { Wording } from './value-words';
import { momentNamed, textNamed } from './value-words';

type Cells = readonly (readonly [string, string | number | boolean])[];

/** Numbers, flags and dates stay what a spreadsheet can reckon with. */
const plainCell = (name: string, value: unknown, wording: Wording): string | number | boolean => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return inOneLine(name, value, wording);
  const moment = typeof value === 'number' ? momentNamed(name, value) : null;
  if (moment !== null) return new Date(moment).toISOString();
  if (typeof value === 'number') return value;
  return wording.nameOf(value) ?? textNamed(name, value);
};

const cellsOf = (thing: JsonObject, wording: Wording, group: string): Cells =>
  toldEntries(thing).flatMap(([name, value]): Cells => {
    const label = [group, labelOf(name)].filter(Boolean).join(': ');
    if (value === null || value === undefined || value === '') return [];
    if (isCustomFields(name) && Array.isArray(value)) return value.map((field) => customField(asObject(field), wording)).map((field) => [field.label, field.value] as const);
    if (isObject(value)) return cellsOf(value, wording, label);
    if (!isId(name, value)) return [[label, plainCell(name, value, wording)]];
    const known = wording.nameOf(value);
    return [...(known === undefined ? [] : [[label, known] as const]), [idLabel(name, group), value]];
  });

/** Everything that a thing says, side by side: what lies deeper has the names of what it is in before its own. */
export const tableRowOf = (thing: unknown, wording: Wording): TableRow =>
  Object.fromEntries(isObject(thing) ? cellsOf(thing, wording, '').filter(([, value]) => value !== '') : [['Value', plainCell('', thing, wording)]]);
