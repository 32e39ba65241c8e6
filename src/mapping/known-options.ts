import { anyOperation, offeredOperations } from '../ghl/calls';
import type { Fields } from '../ghl/operation';
import { optionWords } from './option-words';

const optionsIn = (fields: Fields = {}): readonly string[] =>
  Object.entries(fields).flatMap(([name, { values = [], fields: inner }]) => [...values.map((value) => `${name} ${value}`), ...optionsIn(inner)]);

let known: ReadonlySet<string> | null = null;

/** Every `name value` that a form offers to be chosen, of all rows. What is answered under that name is of the same kind. */
const options = (): ReadonlySet<string> =>
  (known ??= new Set(
    offeredOperations().flatMap((id) => {
      const { params, query, body } = anyOperation(id) ?? {};
      return [...optionsIn(params), ...optionsIn(query), ...optionsIn(body)];
    }),
  ));

/** A value in the words in which a form offers it, if any form does: `status` `won` → `Won`. Null for any other. */
export const optionSaid = (name: string, value: string): string | null => (options().has(`${name} ${value}`) ? optionWords(name, value) : null);
