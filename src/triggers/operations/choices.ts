import type { Choice } from '../../cards/drop-down';
import type { Call } from '../../ghl/calls';
import type { PickKind } from '../../ghl/guide/picks';
import { asObject, entryOf } from '../../json';
import type { App } from '../app';
import type { LocationInfo } from '../location-info';
import type { Given, PickList } from './pick-lists';
import { pickLists } from './pick-lists';

/** What can be chosen, by what is picked. A list that could not be read is missing. */
export type Choices = { readonly [Kind in PickKind]?: readonly Choice[] };

const listOf = (kind: PickKind): PickList | undefined => entryOf<PickList>(pickLists, kind);

const listKey = (operation: string): string => `choices.${operation}`;

/** A calendar that somebody made a moment ago is offered soon. */
const freshMs = 5 * 60_000;

/** What is known without a list of its own. Users that could not be read are none. */
const known = ({ users, location }: LocationInfo): Choices => ({
  ...(users.length > 0 && { user: users.map(({ id, name, email }) => ({ value: id, text: name || email })) }),
  ...(location && location.companyId !== '' && { company: [{ value: location.companyId, text: `The agency of ${location.name}` }] }),
  'record-kind': [
    { value: 'contact', text: 'A contact' },
    { value: 'opportunity', text: 'An opportunity' },
    { value: 'business', text: 'A business' },
    { value: 'other', text: 'A record of a custom object' },
  ],
  'resource-type': [
    { value: 'equipments', text: 'Equipment' },
    { value: 'rooms', text: 'Rooms' },
  ],
});

interface Wanted {
  readonly kinds: readonly PickKind[];
  readonly info: LocationInfo;
  readonly given: Given;
}

/** The lists that are picked from; those that are not remembered come in one wave. */
export const choicesFor = (app: App, { kinds, info, given }: Wanted): Choices => {
  const wanted = kinds.flatMap((kind) => listOf(kind) ?? []);
  const operations = [...new Set(wanted.map(({ operation }) => operation))];
  app.memory.prefetch(operations.map(listKey));
  const missing = operations.filter((operation) => app.platform.now() - (app.memory.get(listKey(operation))?.at ?? 0) > freshMs);
  const inputs = missing.map((operation) => wanted.find((list) => list.operation === operation)?.input(info));
  const outcomes = app.ghl.wave(missing.map((id, index) => ({ id, input: inputs[index] }) as unknown as Call));
  missing.forEach((operation, index) => {
    const outcome = outcomes[index];
    if (outcome?.ok) app.memory.put(listKey(operation), outcome.reply);
  });
  const read = kinds.flatMap((kind) => {
    const list = listOf(kind);
    const reply = list && app.memory.get(listKey(list.operation));
    return reply ? [[kind, list.read(asObject(reply.value), given)] as const] : [];
  });
  return { ...known(info), ...Object.fromEntries(read) };
};

/** Everything that was read for any form and is still remembered. */
export const rememberedChoices = ({ memory }: App): readonly Choice[] => {
  const all: readonly PickList[] = Object.values(pickLists);
  memory.prefetch(all.map(({ operation }) => listKey(operation)));
  return all.flatMap(({ operation, read }) => read(asObject(memory.get(listKey(operation))?.value), () => undefined));
};

const familyOf = (operation: string): string => operation.slice(0, operation.lastIndexOf('.'));

/** Lets go of the list that a write of the same family may have changed: `blogs.posts.create` leaves `blogs.authors.list` as it was. */
export const forgetLists = (memory: App['memory'], operation: string): void => {
  for (const { operation: list } of Object.values(pickLists)) if (familyOf(list) === familyOf(operation)) memory.forget(listKey(list));
};
