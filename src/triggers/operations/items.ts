import type { Card } from '../../cards/card';
import { operationItemsCard } from '../../cards/operation-items-card';
import type { FormField } from '../../mapping/form-fields';
import { itemFields } from '../../mapping/form-fields';
import { severalIn } from '../../mapping/form-values';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { Draft } from './draft';
import { countAt, expanded } from './fields';
import type { Filling } from './widgets';
import { allowedFor, fillingOf, isSeveral } from './widgets';

/** A value in the words that it was chosen by; a flag by its own name. */
const wordsFor = (formField: FormField, filling: Filling): string => {
  const { at, label, field } = formField;
  const value = filling.draft.values[at] ?? '';
  if (field.type === 'flag') return value === 'true' ? label : '';
  const allowed = allowedFor(formField, filling);
  const nameOf = (one: string): string => allowed.find((choice) => choice.value === one)?.text ?? one;
  const words = filling.draft.names[at] ?? (isSeveral(formField) ? severalIn(field, value).map(nameOf).join(', ') : nameOf(value));
  return words !== '' && field.type === 'number' && allowed.length === 0 ? `${label} ${words}` : words;
};

/** The items of a list, each in a line. */
export const itemsCard = (app: App, event: AddOnEvent, { draft, list }: { readonly draft: Draft; readonly list: FormField }): Card => {
  const filling = fillingOf(app, event, draft, itemFields(list, 0));
  const items = Array.from({ length: countAt(draft.values, list.at) }, (_, index) =>
    expanded(itemFields(list, index), draft.values)
      .map((field) => wordsFor(field, filling))
      .filter(Boolean)
      .join(', '),
  );
  return operationItemsCard({ draftId: draft.id, at: list.at, label: list.label, items });
};
