import { shortDate } from './dates';
import { element } from './element';
import type { ThreadWire } from './wire';

/** So many lines are drawn; the box above finds the others. */
const linesShown = 200;

interface MailboxOptions {
  readonly now: () => number;
  readonly timeZone: string;
  readonly open: (thread: ThreadWire) => void;
}

const matches = ({ participants, subject, snippet }: ThreadWire, words: string): boolean =>
  [...participants, subject, snippet].join(' ').toLowerCase().includes(words.trim().toLowerCase());

/** The list of conversations, with a box to narrow it down. The arrow keys go from line to line. */
export const createMailbox = ({ now, timeZone, open }: MailboxOptions) => {
  let threads: readonly ThreadWire[] = [];
  let current: string | null = null;
  const list = element('ul', { class: 'threads', 'aria-label': 'Conversations' });
  const search = element('input', {
    type: 'search',
    placeholder: 'Search in this mailbox',
    'aria-label': 'Search in this mailbox',
    input: () => draw(),
  });

  const line = (thread: ThreadWire): HTMLElement => {
    const { threadId, participants, subject, snippet, date, unread, count } = thread;
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: unread ? 'thread unread' : 'thread',
          'data-thread': threadId,
          'aria-current': threadId === current ? 'true' : null,
          click: () => open(thread),
        },
        element(
          'span',
          { class: 'who' },
          element('bdi', {}, participants.join(', ')),
          count > 1 ? element('span', { class: 'count' }, String(count)) : null,
        ),
        element('span', { class: 'when' }, shortDate(date, { now: now(), timeZone })),
        element('span', { class: 'subject' }, element('bdi', {}, subject || '(no subject)')),
        element('span', { class: 'snippet' }, element('bdi', {}, snippet)),
        unread ? element('span', { class: 'spoken' }, 'unread') : null,
      ),
    );
  };

  const draw = (): void => {
    const found = threads.filter((thread) => matches(thread, search.value));
    const more = found.length - linesShown;
    list.replaceChildren(...found.slice(0, linesShown).map(line));
    if (found.length === 0)
      list.append(
        element(
          'li',
          { class: 'nothing' },
          search.value === '' ? 'This mailbox is empty. Start with --mail FILE to open your own mail.' : 'No mail has these words.',
        ),
      );
    if (more > 0) list.append(element('li', { class: 'nothing' }, `${more} more. Search to find them.`));
  };

  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  });

  return {
    node: element('div', { class: 'mailbox' }, element('div', { class: 'search' }, search), list),
    show: (next: readonly ThreadWire[]): void => {
      threads = next;
      draw();
    },
    /** Marks the conversation that is open, and as read; null when none is. */
    setOpen: (threadId: string | null): void => {
      current = threadId;
      threads = threads.map((thread) => (thread.threadId === threadId ? { ...thread, unread: false } : thread));
      const focused = list.contains(document.activeElement);
      draw();
      if (focused) list.querySelector<HTMLElement>('[aria-current]')?.focus();
    },
    find: (threadId: string): ThreadWire | undefined => threads.find((thread) => thread.threadId === threadId),
  };
};
