import type { World } from '../../../world';
import { recordId } from '../../state/ids';
import type { ContactRecord, UserRecord } from '../../state/records';
import type { State } from '../../state/state';
import { openFirm } from '../firm';
import { below, pick } from './chance';
import {
  cities, companyKinds, companyWords, firstNames, lastNames, noteTexts, pipelineNames, sources, stageNames, streets, tags, taskTitles,
} from './words';

/** How much there is of everything. */
const busyAgency = { users: 20, contacts: 50_000, tasksEach: 2, notesEach: 2 } as const;

interface Place {
  readonly state: State;
  readonly world: World;
  readonly locationId: string;
}

const dayMs = 86_400_000;
const years = 3 * 365;

const plantUsers = ({ state, world: { clock, random }, locationId }: Place, count: number): readonly UserRecord[] =>
  Array.from({ length: count }, (_, index) => {
    const firstName = pick(random, firstNames);
    const lastName = pick(random, lastNames);
    const email = `user${index + 1}@harbour-homes.example`;
    const dateAdded = clock.now() - below(random, years) * dayMs;
    return state.users.add({ id: recordId(random), firstName, lastName, email, type: 'account', role: 'user', locationIds: [locationId], dateAdded });
  });

const plantPipelines = ({ state, world: { random }, locationId }: Place): void => {
  for (const name of pipelineNames) {
    const stages = stageNames.map((stage, position) => ({ id: recordId(random), name: stage, position }));
    state.pipelines.add({ id: recordId(random), locationId, name, stages });
  }
};

/** A number of those that no telephone company gives away: 555-0100 to 555-0199 in every area. */
const phoneOf = (index: number): string => `+1${201 + Math.floor(index / 100)}55501${String(index % 100).padStart(2, '0')}`;

const contactOf = ({ world: { clock, random }, locationId }: Place, index: number, users: readonly UserRecord[]): ContactRecord => {
  const firstName = pick(random, firstNames);
  const lastName = pick(random, lastNames);
  const company = `${pick(random, companyWords)} ${pick(random, companyKinds)}`;
  const dateAdded = clock.now() - below(random, years * dayMs);
  return {
    id: recordId(random),
    locationId,
    firstName,
    lastName,
    email: `contact${index + 1}@${company.toLowerCase().replace(' ', '-')}.example`,
    phone: phoneOf(index),
    companyName: company,
    city: pick(random, cities),
    country: 'US',
    source: pick(random, sources),
    assignedTo: pick(random, users).id,
    additionalEmails: [],
    tags: tags.filter(() => random.next() < 0.2),
    customFields: [],
    dateAdded,
    dateUpdated: dateAdded + below(random, Math.max(1, clock.now() - dateAdded)),
  };
};

/** Texts about every house of every street. */
const aboutHouses = (beginnings: readonly string[], end = ''): readonly string[] =>
  beginnings.flatMap((beginning) => streets.flatMap((street) => [2, 5, 7, 12].map((number) => `${beginning} ${number} ${street} Street${end}`)));

const titles = aboutHouses(taskTitles);
const texts = aboutHouses(noteTexts.map((text) => `<p>${text}`), '.</p>');

const plantItems = ({ state, world: { clock, random } }: Place, { id: contactId, assignedTo, dateAdded }: ContactRecord): void => {
  const now = clock.now();
  for (let count = 0; count < busyAgency.tasksEach; count += 1) {
    const dueDate = now + (below(random, 120) - 90) * dayMs;
    const completed = random.next() < 0.6;
    state.tasks.put({ id: recordId(random), contactId, title: pick(random, titles), dueDate, completed, assignedTo, dateAdded, dateUpdated: dateAdded });
  }
  for (let count = 0; count < busyAgency.notesEach; count += 1) {
    state.notes.put({ id: recordId(random), contactId, body: pick(random, texts), userId: assignedTo, dateAdded: dateAdded + count * dayMs });
  }
};

/** The firm after years of much work: everything follows from the world's seed. */
export const plantBusyAgency = (state: State, world: World): void => {
  const firm = openFirm(state, world);
  const place = { state, world, locationId: firm.location.id };
  const users = [...firm.users, ...plantUsers(place, busyAgency.users - firm.users.length)];
  plantPipelines(place);
  for (const name of tags) state.tags.add(place.locationId, name);
  for (let index = 0; index < busyAgency.contacts; index += 1) {
    const contact = contactOf(place, index, users);
    state.contacts.plant(contact);
    plantItems(place, contact);
  }
};
