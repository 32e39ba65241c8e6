import { action } from '../actions';
import type { Section } from '../card';
import { html } from '../card';
import type { Panel } from '../panel';
import { itemsOf, panelSection, showAllButton } from '../panel';
import { afresh, buttonRow, paragraph } from '../widgets';
import type { AppointmentView } from './appointment-row';
import { appointmentRow } from './appointment-row';

const upcomingShown = 3;
const pastShown = 2;

interface AppointmentsPanel {
  readonly contactId: string;
  /** Upcoming ones first, the next one on top; past ones after them, the latest on top. */
  readonly panel: Panel<AppointmentView>;
}

/** When one meets; what is past is folded away. */
export const appointmentsPanel = ({ contactId, panel }: AppointmentsPanel): Section => {
  const all = itemsOf(panel);
  const upcoming = all.filter(({ past }) => !past).slice(0, upcomingShown);
  const past = all.filter((appointment) => appointment.past).slice(0, pastShown);
  const total = panel.state === 'shown' ? panel.total : 0;
  const buttons = showAllButton(contactId, { panel: 'appointments', total, shown: upcoming.length + past.length });
  const section = panelSection({
    header: 'Appointments',
    panel,
    rows: () => (upcoming.length === 0 ? [paragraph(html`Nothing planned.`)] : upcoming.map(appointmentRow(contactId))),
    empty: 'No appointments.',
    footer: buttons.length === 0 ? [] : [buttonRow(...buttons)],
    retry: afresh(action('contact.refresh', { contactId })),
  });
  if (past.length === 0) return section;
  return {
    ...section,
    collapsible: true,
    uncollapsibleWidgetsCount: section.widgets.length,
    widgets: [...section.widgets, ...past.map(appointmentRow(contactId))],
  };
};
