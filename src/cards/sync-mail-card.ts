import { action } from './actions';
import type { Card, TextButton, Widget } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { workflowWarning } from './sync-card';
import { afresh, button, paragraph } from './widgets';

/** Labels of the open mail beside the tags of a contact on it. */
export interface SyncMailView {
  readonly contactId: string;
  readonly contactName: string;
  readonly lines: readonly {
    readonly label: string;
    readonly tag: string;
    readonly isLabelled: boolean;
    readonly isTagged: boolean;
  }[];
  readonly error: string | null;
}

type Line = SyncMailView['lines'][number];

const listed = 40;

/** A longer one would have to travel in full with its button. */
const longestTag = 200;

const stateWords = ({ isLabelled, isTagged }: Line): string =>
  isLabelled ? (isTagged ? 'Label and tag are on' : 'Only the label is on') : isTagged ? 'Only the tag is on' : 'Neither is on';

const buttons = (contactId: string, { label, tag, isLabelled, isTagged }: Line): TextButton => {
  const isOn = isLabelled && isTagged;
  const about = oneLine(label, 60);
  return button(isOn ? 'Take off' : 'Put on', afresh(action('sync.set', { contactId, tag, to: isOn ? 'off' : 'on' })), {
    altText: isOn ? `Take label and tag ${about} off` : `Put label and tag ${about} on`,
  });
};

const row = (contactId: string, line: Line): Widget => ({
  decoratedText: {
    text: html`${oneLine(line.label, 80)}`,
    bottomLabel: html`${stateWords(line)} · “${oneLine(line.tag, 40)}”`,
    wrapText: true,
    ...(line.tag.length <= longestTag && { button: buttons(contactId, line) }),
  },
});

export const syncMailCard = ({ contactId, contactName, lines, error }: SyncMailView): Card => {
  const differs = lines.some(({ isLabelled, isTagged }) => isLabelled !== isTagged);
  const more = lines.length - listed;
  return {
    name: 'sync-mail',
    header: { title: 'Label and tag', subtitle: oneLine(contactName, 80) || 'This contact' },
    sections: [
      ...errorStrip(error),
      {
        widgets: [
          paragraph(html`Labels of this mail, and tags of the contact. ${workflowWarning}`),
          ...(lines.length === 0 ? [paragraph(html`No label goes with a tag yet. Set that under “Labels and tags” at home.`)] : lines.slice(0, listed).map((line) => row(contactId, line))),
          ...(more > 0 ? [paragraph(html`And ${more} more, which cannot be listed here.`)] : []),
        ],
      },
    ],
    fixedFooter: {
      primaryButton: button('Bring in step', afresh(action('sync.mailNow', { contactId })), { altText: 'Bring this mail and its contacts in step', disabled: !differs }),
      secondaryButton: button('Back', action('contact.show', { contactId })),
    },
  };
};
