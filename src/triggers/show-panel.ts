import type { Card } from '../cards/card';
import { mapPanel, shownPanel } from '../cards/panel';
import type { PanelCardView } from '../cards/panel-card';
import { panelCard } from '../cards/panel-card';
import { appointmentViews } from '../mapping/appointment-view';
import { contactTitle } from '../mapping/contact-view';
import { fieldViews } from '../mapping/field-view';
import { noteViews } from '../mapping/note-view';
import { taskViews } from '../mapping/task-view';
import type { App } from './app';
import type { ContactRecord } from './contact-record';
import type { AddOnEvent } from './event';
import { ensureLocation } from './operations/ensure-location';
import { panelView } from './show-contact';
import type { Surroundings } from './surroundings';
import { surroundings } from './surroundings';

type Content = PanelCardView['content'];

const contentOf = (app: App, { info, local }: Surroundings, record: ContactRecord, kind: Content['kind']): Content => {
  const reading = { users: info.users, local };
  switch (kind) {
    case 'notes':
      return { kind, panel: mapPanel(panelView(record.notes), (notes) => noteViews(notes, reading)) };
    case 'appointments':
      return { kind, panel: mapPanel(panelView(record.appointments), (appointments) => appointmentViews(appointments, reading)) };
    case 'fields':
      return { kind, panel: shownPanel(fieldViews(record.contact, ensureLocation(app).customFields)) };
    default:
      return { kind: 'tasks', panel: mapPanel(panelView(record.tasks), (tasks) => taskViews(tasks, reading)) };
  }
};

/** All of one list about a contact. */
export const showPanel = (app: App, event: AddOnEvent, { record, kind }: { readonly record: ContactRecord; readonly kind: Content['kind'] }): Card => {
  const around = surroundings(app, event);
  const { contact } = record;
  return panelCard({
    contactId: contact.id,
    contactName: contactTitle(contact),
    link: around.linkTo(contact.id),
    canWrite: around.access.granted,
    content: contentOf(app, around, record, kind),
  });
};
