import { refusal } from '../refusals';
import { iso, lowerCase } from '../replies';
import type { TaskRecord, TaskTombstone } from '../state/records';
import type { State } from '../state/state';
import type { Context, Handler } from './handler';
import { pageOf } from './page';

/** A task of the index, which has lost its contact when it was deleted. */
type Indexed = (TaskRecord | TaskTombstone) & { readonly contactId?: string };

/** More than this comes in several pages, whatever is asked for. */
const mostOnPage = 100;

const namesOf = (person: { readonly firstName?: string | undefined; readonly lastName?: string | undefined }) => ({
  firstName: lowerCase(person.firstName),
  lastName: lowerCase(person.lastName),
});

type Place = readonly [dateAdded: number, id: string];

const placeOf = ({ dateAdded, id }: Indexed): Place => [dateAdded, id];

/** The newest first, and by id where several came at once. */
const compare = ([date, id]: Place, [otherDate, otherId]: Place): number => otherDate - date || (id < otherId ? -1 : Number(id > otherId));

const found = (state: State, locationId: string, task: Indexed) => {
  const { id, contactId, title, body = '', completed, dueDate, assignedTo, dateAdded, dateUpdated } = task;
  const contact = contactId === undefined ? null : state.contacts.withId(contactId);
  const user = assignedTo === undefined ? null : state.users.withId(assignedTo);
  return {
    _id: id,
    locationId,
    title,
    body,
    completed,
    deleted: false,
    dueDate: iso(dueDate),
    status: completed ? 'completed' : 'incomplete',
    statusGroup: completed ? 'completed' : 'incomplete',
    ...(contact && { contactId, contactDetails: namesOf(contact) }),
    assignedTo,
    ...(user && { assignedToUserDetails: { id: user.id, firstName: user.firstName, lastName: user.lastName } }),
    dateAdded: iso(dateAdded),
    dateUpdated: iso(dateUpdated),
    searchAfter: placeOf(task),
  };
};

/** Tasks of the contacts that were asked for, or all of the location with those that were deleted. */
const candidates = (state: State, locationId: string, contactIds: readonly string[] | undefined): readonly Indexed[] => {
  const isHere = ({ contactId }: TaskRecord): boolean => state.contacts.withId(contactId)?.locationId === locationId;
  if (contactIds) return contactIds.flatMap((id) => state.tasks.ofContact(id)).filter(isHere);
  return [...state.tasks.all().filter(isHere), ...state.taskTombstones.of(locationId)];
};

/** @throws Refusal 400 for what is no task's place */
const behind = (tasks: readonly Indexed[], searchAfter: unknown): readonly Indexed[] => {
  if (searchAfter === undefined) return tasks;
  const [date, id] = Array.isArray(searchAfter) ? (searchAfter as readonly unknown[]) : [];
  if (typeof date !== 'number' || typeof id !== 'string') throw refusal(400, 'Invalid searchAfter');
  return tasks.filter((task) => compare(placeOf(task), [date, id]) > 0);
};

type Wish = Context<'locations.tasks.search'>['input']['body'];

const wanted = (state: State, { completed, assignedTo, query, businessId }: Wish) => (task: Indexed): boolean =>
  (completed === undefined || task.completed === completed) &&
  (assignedTo === undefined || assignedTo.includes(task.assignedTo ?? '')) &&
  (query === undefined || task.title.toLowerCase().includes(query.toLowerCase())) &&
  (businessId === undefined || state.contacts.withId(task.contactId ?? '')?.businessId === businessId);

/** Deleted tasks stay in GoHighLevel's index: said not to be deleted, and without their contact. */
export const searchTasks: Handler<'locations.tasks.search'> = ({ state, location, input: { body } }) => {
  const { contactId, skip, limit = 25, searchAfter } = body;
  const tasks = candidates(state, location.id, contactId)
    .filter(wanted(state, body))
    .toSorted((one, other) => compare(placeOf(one), placeOf(other)));
  const page = pageOf(behind(tasks, searchAfter), { skip, limit: Math.min(limit, mostOnPage) }, { standard: 25 });
  return { tasks: page.map((task) => found(state, location.id, task)) };
};
