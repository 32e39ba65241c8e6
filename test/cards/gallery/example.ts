import type { Card } from '../../../src/cards/card';
import { failedPanel } from '../../../src/cards/panel';
import { aPersonView } from '../../builders/views';

/** A card in one of its states. */
export interface Example {
  readonly name: string;
  readonly card: Card;
}

export const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Text that would be markup, or break out of an attribute, if it were not escaped. */
export const hostile = '<b>&"\'<script>alert(1)</script>';

/** The same, and 100 kB of it. */
export const endless = `${hostile} ${'word '.repeat(20_000)}`;

export const failed = failedPanel('GoHighLevel could not be reached. Check the connection and try again.');

export const manyPeople = times(90, (index) => aPersonView({ email: `person${index}@mail.example` }));
