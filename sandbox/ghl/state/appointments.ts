import type { AppointmentNote, AppointmentRecord } from './calendar-records';
import type { Collection } from './collection';
import { createContactItems } from './contact-items';
import type { ContactItems } from './contact-items';

/** Appointments by contact, as all that hangs on one, and by calendar and user as well. */
export interface Appointments extends ContactItems<AppointmentRecord> {
  readonly withId: (id: string) => AppointmentRecord | null;
  /** Those of a calendar or of a user. */
  readonly of: (owner: string) => readonly AppointmentRecord[];
}

/** Their notes go with them. */
export const createAppointments = (
  rows: Collection<AppointmentRecord>,
  notes: Collection<AppointmentNote>,
  newId: () => string,
): Appointments => ({
  ...createContactItems(rows, newId, (appointment) => {
    for (const { id } of notes.of(appointment.id)) notes.remove(id);
  }),
  withId: rows.withId,
  of: rows.of,
});
