import { asFlag, asObject, asText } from '../../json';

/** An appointment of a contact. */
export interface Appointment {
  readonly id: string;
  readonly calendarId: string;
  readonly title: string;
  /** `2026-01-31 14:30:00`: wall time in the location's zone, without an offset. */
  readonly startTime: string;
  readonly endTime: string;
  readonly address: string;
  readonly assignedUserId: string;
  /** new, confirmed, cancelled, showed, noshow or invalid. */
  readonly status: string;
}

export const appointmentFrom = (json: unknown): Appointment | null => {
  const row = asObject(json);
  const id = asText(row['id']);
  return id === '' || asFlag(row['deleted'])
    ? null
    : {
        id,
        calendarId: asText(row['calendarId']),
        title: asText(row['title']),
        startTime: asText(row['startTime']),
        endTime: asText(row['endTime']),
        address: asText(row['address']),
        assignedUserId: asText(row['assignedUserId']),
        status: asText(row['appointmentStatus']) || asText(row['appoinmentStatus']) || asText(row['status']),
      };
};
