import type { AppointmentRecord } from '../state/calendar-records';
import type { State } from '../state/state';

/** Takes one appointment out of the series that it is part of; nothing for any other. */
const skip = (state: State, { masterEventId, startTime, id }: AppointmentRecord): void => {
  const series = state.appointments.withId(masterEventId ?? '');
  if (series && !state.appointments.withId(id)) state.appointments.put({ ...series, skipped: [...(series.skipped ?? []), startTime] });
};

/** Writes an appointment; one of a series goes on by itself from then on, under the id that it had. */
export const keepChanged = (state: State, old: AppointmentRecord, changed: AppointmentRecord): AppointmentRecord => {
  skip(state, old);
  return state.appointments.put(old.masterEventId === undefined ? changed : { ...changed, rrule: undefined, skipped: undefined });
};

/** One of a series leaves the others; a series goes whole. */
export const removeAppointment = (state: State, appointment: AppointmentRecord): void => {
  skip(state, appointment);
  if (appointment.rrule !== undefined && appointment.masterEventId === undefined) {
    const apart = state.appointments.ofContact(appointment.contactId).filter(({ masterEventId }) => masterEventId === appointment.id);
    for (const one of apart) state.appointments.remove(one);
  }
  if (state.appointments.withId(appointment.id)) state.appointments.remove(appointment);
};
