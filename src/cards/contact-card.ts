import { action } from './actions';
import type { Card, Section } from './card';
import { html } from './card';
import type { Panel } from './panel';
import { appointmentsPanel } from './sections/appointments-panel';
import type { AppointmentView } from './sections/appointment-row';
import type { OpenChange, RecentChange } from './sections/change-strip';
import { changeStrip } from './sections/change-strip';
import { contactDetails } from './sections/contact-details';
import type { ContactDetails } from './sections/contact-details';
import type { NoteView } from './sections/note-row';
import { notesPanel } from './sections/notes-panel';
import type { PersonView } from './sections/person-row';
import { otherPeople } from './sections/other-people';
import type { TaskView } from './sections/task-row';
import { tasksPanel } from './sections/tasks-panel';
import type { WriteAccess } from './sections/write-access';
import { readOnlyNotice } from './sections/write-access';
import type { QuotaView } from './quota';
import { isLow, quotaLine } from './quota';
import { oneLine } from './shortened';
import { afresh, button, paragraph, section } from './widgets';

/** A contact as the sidebar shows it: display values only, in display order. */
export interface ContactView extends ContactDetails {
  readonly tasks: Panel<TaskView>;
  readonly notes: Panel<NoteView>;
  readonly appointments: Panel<AppointmentView>;
  /** Everybody else on the open mail. */
  readonly people: readonly PersonView[];
  readonly access: WriteAccess;
  readonly recentChange: RecentChange | null;
  readonly openChanges: readonly OpenChange[];
  /** What was done about labels and tags while the mail opened, as a line; empty for nothing. */
  readonly news: string;
  /** How old what is shown is, when it comes from the cache: `3 min ago`. Null when it was just read. */
  readonly age: string | null;
  readonly quota: QuotaView | null;
}

/** How old the card is, and how much of the quota is left if that is little. */
const freshness = ({ contactId, age, quota }: ContactView): readonly Section[] => {
  const refresh = button('Refresh', afresh(action('contact.refresh', { contactId })), { altText: 'Read this contact again' });
  return section('', [
    ...(age === null ? [] : [{ decoratedText: { text: html`As of ${age}`, button: refresh } }]),
    ...(quota && isLow(quota) ? [paragraph(html`Only ${quotaLine(quota)}. Everyone in this location shares them.`)] : []),
  ]);
};

const subtitle = ({ company, email }: ContactView): string => oneLine(company, 60) || oneLine(email, 100);

/** The heart of the sidebar: who this is, what is to be done, what was said, when one meets. */
export const contactCard = (view: ContactView): Card => {
  const { contactId, access } = view;
  const canWrite = access.granted;
  return {
    name: 'contact',
    header: { title: oneLine(view.name, 80) || 'Unnamed contact', ...(subtitle(view) !== '' && { subtitle: subtitle(view) }) },
    sections: [
      ...(view.recentChange || view.openChanges.length > 0 || view.news !== '' ? [changeStrip(view)] : []),
      ...readOnlyNotice(access),
      contactDetails({ contact: view, canWrite }),
      tasksPanel({ contactId, panel: view.tasks, canWrite }),
      notesPanel({ contactId, panel: view.notes, canWrite }),
      appointmentsPanel({ contactId, panel: view.appointments }),
      ...otherPeople(view.people),
      ...freshness(view),
    ],
    cardActions: [
      { actionLabel: 'Refresh', onClick: { action: afresh(action('contact.refresh', { contactId })) } },
      { actionLabel: 'Recent changes', onClick: { action: action('change.list', {}) } },
      { actionLabel: 'Settings', onClick: { action: action('settings.show', {}) } },
    ],
  };
};
