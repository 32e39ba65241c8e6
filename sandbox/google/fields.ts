import { GoogleError } from './errors';

/** A selection of fields: for each name, what is taken of it; null takes all of it. */
interface Selection {
  readonly [name: string]: Selection | null;
}

const refused = (fields: string): GoogleError =>
  new GoogleError(400, `Invalid field selection ${fields}`, {
    errors: { reason: 'invalidParameter', location: 'fields', locationType: 'parameter' },
  });

const merged = (one: Selection, other: Selection): Selection => {
  const result: Record<string, Selection | null> = { ...one };
  for (const [name, selection] of Object.entries(other)) {
    const before = result[name];
    result[name] = before === undefined || selection === null || before === null ? selection : merged(before, selection);
  }
  return result;
};

/** `id,payload/headers(name,value)` as a tree. */
const parse = (fields: string): Selection => {
  const tokens = fields.match(/[^\s,/()]+|[,/()]/g) ?? [];
  let at = 0;

  const list = (): Selection => {
    let selection = item();
    while (tokens[at] === ',') {
      at += 1;
      selection = merged(selection, item());
    }
    return selection;
  };

  const item = (): Selection => {
    const name = tokens[at] ?? '';
    at += 1;
    if (!/^(\w+|\*)$/.test(name)) throw refused(fields);
    if (tokens[at] === '/') {
      at += 1;
      return { [name]: item() };
    }
    if (tokens[at] !== '(') return { [name]: null };
    at += 1;
    const inner = list();
    if (tokens[at] !== ')') throw refused(fields);
    at += 1;
    return { [name]: inner };
  };

  const selection = list();
  if (at < tokens.length) throw refused(fields);
  return selection;
};

const select = (value: unknown, selection: Selection | null): unknown => {
  if (selection === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, selection));
  const taken = Object.entries(value).filter(([name]) => name in selection || '*' in selection);
  return Object.fromEntries(taken.map(([name, inner]) => [name, select(inner, selection[name] ?? selection['*'] ?? null)]));
};

/**
 * The partial response that the `fields` parameter asks for; everything when there is none
 * (https://developers.google.com/workspace/gmail/api/guides/performance#partial).
 * @param known every field that the resource can have; any field may be named unless given
 * @throws GoogleError 400 for a selection that is malformed or names an unknown field
 */
export const partialResponse = (resource: object, fields: string | null, known?: readonly string[]): unknown => {
  if (fields === null || fields === '') return resource;
  const selection = parse(fields);
  const unknown = Object.keys(selection).find((name) => name !== '*' && known?.includes(name) === false);
  if (unknown !== undefined) throw refused(unknown);
  return select(resource, selection);
};
