import { appointmentReply, contactReply, locationReply, noteReply, tagReply, taskReply, userReply } from './replies';
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
      appointments: state.appointments.ofContact(id).map(appointmentReply(location)),
    };
  },
  locations: () => state.locations.all().map(locationReply),
  users: () => state.users.all().map(userReply),
  tags: () => state.locations.all().flatMap(({ id }) => state.tags.ofLocation(id)).map(tagReply),
});

export type Records = ReturnType<typeof createRecords>;
