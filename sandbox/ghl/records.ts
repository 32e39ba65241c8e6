import { appointmentReply } from './calendars/event-replies';
import { occurrencesOf } from './calendars/series';
import { listedUserReply, locationReply, tagReply } from './location-replies';
import { contactReply, noteReply, taskReply } from './replies';
import type { State } from './state/state';

/** A look at what GoHighLevel holds, past its API: for the sandbox's page and for tests. Spelled as the API spells it. */
export const createRecords = (state: State) => ({
  contacts: () => state.contacts.all().map(contactReply),
  /** A contact with all that hangs on it; null when there is none. */
  contact: (id: string) => {
    const contact = state.contacts.withId(id);
    const location = contact && state.locations.withId(contact.locationId);
    if (!contact || !location) return null;
    return {
      contact: contactReply(contact),
      tasks: state.tasks.ofContact(id).map(taskReply),
      notes: state.notes.ofContact(id).map(noteReply),
      appointments: state.appointments.ofContact(id).flatMap(occurrencesOf(location.timezone)).map(appointmentReply(location)),
      enrolments: state.enrolments.of(id).map(({ kind, targetId, eventStartTime }) => ({ kind, targetId, eventStartTime })),
    };
  },
  locations: () => state.locations.all().map(locationReply),
  users: () => state.users.all().map(listedUserReply),
  tags: () => state.locations.all().flatMap(({ id }) => state.tags.ofLocation(id)).map(tagReply),
});

export type Records = ReturnType<typeof createRecords>;
