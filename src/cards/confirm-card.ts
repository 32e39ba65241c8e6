import type { ActionCall } from './actions';
import type { Card } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, paragraph } from './widgets';

/** Asks before something is lost. */
export interface ConfirmView {
  /** As a question: `Delete this task?` */
  readonly title: string;
  /** What it is about, in its own words; may be empty. */
  readonly subject: string;
  /** What will be lost, and whether it can be undone. */
  readonly consequence: string;
  /** The words on the button: `Delete task`. */
  readonly confirmText: string;
  readonly confirm: ActionCall;
  readonly cancel: ActionCall;
}

export const confirmCard = ({ title, subject, consequence, confirmText, confirm, cancel }: ConfirmView): Card => ({
  name: 'confirm',
  header: { title: oneLine(title, 80) },
  sections: [
    {
      widgets: [...(subject.trim() === '' ? [] : [paragraph(html`<b>${oneLine(subject, 200)}</b>`)]), paragraph(html`${oneLine(consequence, 500)}`)],
    },
  ],
  fixedFooter: { primaryButton: button(confirmText, confirm), secondaryButton: button('Keep it', cancel) },
});
