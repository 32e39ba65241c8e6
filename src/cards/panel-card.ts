import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import type { Panel } from './panel';
import { mapPanel, panelSection } from './panel';
import type { AppointmentView } from './sections/appointment-row';
import { appointmentRow } from './sections/appointment-row';
import type { FieldView } from './sections/contact-details';
import { fieldRow } from './sections/contact-details';
import type { NoteView } from './sections/note-row';
import { noteRow } from './sections/note-row';
import type { TaskView } from './sections/task-row';
import { taskRow } from './sections/task-row';
import { oneLine } from './shortened';
import { button, buttonRow, linkButton, paragraph } from './widgets';

/** All of one panel. */
export interface PanelCardView {
  readonly contactId: string;
  readonly contactName: string;
  /** Opens the contact in GoHighLevel. */
  readonly link: string;
  readonly canWrite: boolean;
  readonly content:
    | { readonly kind: 'tasks'; readonly panel: Panel<TaskView> }
    | { readonly kind: 'notes'; readonly panel: Panel<NoteView> }
    | { readonly kind: 'appointments'; readonly panel: Panel<AppointmentView> }
    | { readonly kind: 'fields'; readonly panel: Panel<FieldView> };
}

/** A screen that can still be scrolled, and well under Google's 100 widgets. */
const rowsListed = 50;

type Kind = PanelCardView['content']['kind'];

const titles: { readonly [K in Kind]: string } = { tasks: 'Tasks', notes: 'Notes', appointments: 'Appointments', fields: 'Fields' };
const empties: { readonly [K in Kind]: string } = {
  tasks: 'No tasks.',
  notes: 'No notes.',
  appointments: 'No appointments.',
  fields: 'No fields.',
};

/** The first items of the panel, as widgets. */
const listed = <Item>(panel: Panel<Item>, row: (item: Item) => Widget): Panel<Widget> =>
  mapPanel(panel, (items) => items.slice(0, rowsListed).map(row));

const rowsOf = ({ contactId, canWrite, content }: PanelCardView): Panel<Widget> => {
  switch (content.kind) {
    case 'tasks':
      return listed(content.panel, (task) => taskRow({ contactId, task, canWrite, shownOn: 'panel' }));
    case 'notes':
      return listed(content.panel, (note) => noteRow(contactId, note));
    case 'appointments':
      return listed(content.panel, appointmentRow(contactId));
    case 'fields':
      return listed(content.panel, fieldRow);
  }
};

export const panelCard = (view: PanelCardView): Card => {
  const { contactId, link, content } = view;
  const panel = rowsOf(view);
  const more = panel.state === 'shown' ? panel.total - panel.items.length : 0;
  return {
    name: 'panel',
    header: { title: titles[content.kind], subtitle: oneLine(view.contactName, 80) },
    sections: [
      panelSection({
        header: titles[content.kind],
        panel,
        rows: (widgets) => widgets,
        empty: empties[content.kind],
        footer: [
          ...(more > 0 ? [paragraph(html`${more} more in GoHighLevel.`)] : []),
          buttonRow(
            button('Back', action('contact.show', { contactId }), { altText: 'Back to the contact' }),
            linkButton('Open', link, { altText: 'Open this contact in GoHighLevel' }),
          ),
        ],
        retry: action('contact.showAll', { contactId, panel: content.kind }),
      }),
    ],
  };
};
