import { action } from '../actions';
import type { Widget } from '../card';
import { html } from '../card';
import { carried } from '../operation-context';
import { oneLine } from '../shortened';

export interface AppointmentView {
  readonly appointmentId: string;
  readonly title: string;
  /** In words and in the location's zone: `Mon 5 Jan, 14:30–15:00`. */
  readonly when: string;
  readonly past: boolean;
  /** `Confirmed`, `Cancelled`, …; empty when unknown. */
  readonly status: string;
  readonly where: string;
  readonly who: string;
}

/** One appointment. A tap shows what can be done with it. */
export const appointmentRow =
  (contactId: string) =>
  ({ appointmentId, title, when, status, where, who }: AppointmentView): Widget => {
    const more = [oneLine(status, 40), oneLine(who, 40), oneLine(where, 80)].filter(Boolean).join(' · ');
    return {
      decoratedText: {
        startIcon: { knownIcon: 'INVITE', altText: 'Appointment' },
        topLabel: oneLine(when, 80) || 'No time given',
        text: html`${oneLine(title, 100) || 'Appointment'}`,
        wrapText: true,
        ...(more !== '' && { bottomLabel: html`${more}` }),
        onClick: { action: action('operation.fitting', { context: carried({ appointmentId, contactId }) }) },
      },
    };
  };
