import type { World } from '../../world';
import type { AppointmentRecord } from '../state/calendar-records';
import type { State } from '../state/state';
import type { Colleague, Firm } from './firm';
import type { FieldKey } from './small-agency/custom-fields';
import { instants } from './when';
import type { When } from './when';

export interface SeedTask {
  readonly title: string;
  readonly due: When;
  readonly body?: string;
  readonly done?: true;
  readonly by?: Colleague;
}

export interface SeedNote {
  readonly body: string;
  readonly written: When;
  readonly title?: string;
  readonly pinned?: true;
  /** Nobody, for a note that an integration left. */
  readonly by?: Colleague | 'nobody';
}

export interface SeedAppointment {
  readonly title: string;
  readonly starts: When;
  readonly minutes?: number;
  readonly status?: AppointmentRecord['status'];
  readonly address?: string;
  readonly notes?: string;
}

/** A contact as one would describe it; the rest is filled in. */
export interface SeedContact {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly additionalEmails?: readonly string[];
  readonly phone?: string;
  readonly companyName?: string;
  readonly city?: string;
  readonly source?: string;
  readonly owner?: Colleague;
  readonly tags?: readonly string[];
  readonly fields?: Partial<Readonly<Record<FieldKey, string | readonly string[]>>>;
  /** Channels on which not to disturb. */
  readonly doNotDisturb?: readonly ('Call' | 'Email' | 'SMS')[];
  readonly addedDaysAgo: number;
  readonly tasks?: readonly SeedTask[];
  readonly notes?: readonly SeedNote[];
  readonly appointments?: readonly SeedAppointment[];
}

interface Planting {
  readonly state: State;
  readonly world: World;
  readonly firm: Firm;
  /** The calendar that their appointments are in. */
  readonly calendarId: string;
  readonly contacts: readonly SeedContact[];
}

const dayMs = 86_400_000;

/** Turns descriptions into records, with times relative to the world's now. */
export const plantContacts = ({ state, world, firm: { location, users }, calendarId, contacts }: Planting): void => {
  const instant = instants(world.clock.now(), location.timezone);
  const userId = (name: Colleague): string => users.find(({ firstName }) => firstName === name)?.id ?? '';
  const fieldIds = new Map(state.customFields.all().map(({ fieldKey, id }) => [fieldKey, id]));

  for (const { owner = 'Robin', fields = {}, doNotDisturb = [], addedDaysAgo, tasks = [], notes = [], appointments = [], ...details } of contacts) {
    const added = instant([-addedDaysAgo, '09:12']);
    const contact = state.contacts.add(
      {
        additionalEmails: [],
        tags: [],
        country: 'US',
        timezone: location.timezone,
        ...details,
        locationId: location.id,
        assignedTo: userId(owner),
        dnd: doNotDisturb.length > 0,
        dndSettings: Object.fromEntries(doNotDisturb.map((channel) => [channel, { status: 'active', message: '', code: '' }])),
        customFields: Object.entries(fields).map(([key, value]) => ({ id: fieldIds.get(`contact.${key}`) ?? '', value })),
      },
      added,
    );
    const contactId = contact.id;
    for (const { title, due, body, done = false, by = owner } of tasks) {
      state.tasks.add({ contactId, title, body, dueDate: instant(due), completed: done, assignedTo: userId(by), dateAdded: added, dateUpdated: added });
    }
    for (const { written, by = owner, title, body, pinned = false } of notes) {
      state.notes.add({ contactId, title, body, pinned, userId: by === 'nobody' ? undefined : userId(by), dateAdded: instant(written) });
    }
    for (const { title, starts, minutes = 30, status = 'confirmed', address = '', notes: remarks = '' } of appointments) {
      const startTime = instant(starts);
      state.appointments.add({
        contactId,
        calendarId,
        title,
        status,
        address,
        startTime,
        endTime: startTime + minutes * 60_000,
        notes: remarks,
        assignedUserId: userId(owner),
        users: [userId(owner)],
        dateAdded: Math.min(startTime, world.clock.now()) - dayMs,
        dateUpdated: Math.min(startTime, world.clock.now()) - dayMs,
        source: 'calendar_page',
      });
    }
  }
};
