import { element } from './element';
import { icon } from './icons';
import type { SetLabel } from './label-bar';
import { createLabelBar } from './label-bar';
import { renderMessage } from './message';
import type { ConversationWire } from './wire';

interface ConversationOptions {
  readonly timeZone: string;
  readonly frameUrl: (messageId: string) => string;
  /** Another message of the conversation was unfolded: the add-on looks at that one now. */
  readonly openMessage: (messageId: string) => void;
  readonly setLabel: SetLabel;
  readonly close: () => void;
}

/** The open mail, or a word on what to do. */
export const createConversation = ({ timeZone, frameUrl, openMessage, setLabel, close }: ConversationOptions) => {
  const node = element('main', { class: 'conversation', 'aria-label': 'Mail' });
  const showNothing = (): void => {
    node.replaceChildren(element('p', { class: 'nothing-open' }, 'Open a mail from the list, and the sidebar shows who wrote it.'));
  };
  showNothing();
  const labelBar = createLabelBar(setLabel);
  return {
    node,
    showNothing,
    /** The same conversation, when somebody else may have changed its labels. */
    showLabels: labelBar.show,
    show: ({ subject, messages, labels, ownLabels }: ConversationWire): void => {
      labelBar.show({ labels, ownLabels });
      const newest = messages.at(-1);
      node.replaceChildren(
        element(
          'header',
          {},
          element(
            'button',
            { type: 'button', class: 'button iconic', 'aria-label': 'Close this mail', title: 'Close this mail', click: close },
            icon('back'),
          ),
          element('h1', { tabindex: '-1', dir: 'auto' }, subject || '(no subject)'),
        ),
        labelBar.node,
        ...messages.map((message) =>
          renderMessage({ message, timeZone, frameUrl: frameUrl(message.id), open: message === newest, opened: () => openMessage(message.id) }),
        ),
      );
      node.scrollTop = 0;
    },
  };
};
