import { api } from '../api';
import { exactTime } from '../dates';
import { element } from '../element';
import type { DrawerContext, Tab } from './tab';

const minute = 60_000;

/** Steps that matter: past a cache, past the undo time, past a token's hour, to the next day. */
const steps = [
  ['+1 minute', minute],
  ['+16 minutes', 16 * minute],
  ['+1 hour', 60 * minute],
  ['+1 day', 1440 * minute],
] as const;

export const createTimeTab = ({ timeZone, change }: DrawerContext): Tab => {
  const now = element('output', { class: 'now' });
  return {
    title: 'Time',
    node: element(
      'div',
      {},
      element('p', {}, 'It is now ', now, ` in ${timeZone}.`),
      element(
        'div',
        { class: 'row' },
        ...steps.map(([text, ms]) =>
          element(
            'button',
            { type: 'button', class: 'button outlined', click: () => change(() => api.advance(ms), `The sandbox’s clock has moved: ${text}.`) },
            text,
          ),
        ),
      ),
      element('p', {}, element('a', { href: '/macros/s/own/exec', target: '_blank', rel: 'noopener' }, 'Open the script as a web app'), ', as users of a script of their own do, to let it run more often.'),
      element('p', { class: 'hint' }, 'Caches and tokens expire, and tasks fall due, as if that time had passed. Time cannot be turned back.'),
    ),
    refresh: async (state) => void (now.textContent = exactTime(state.now, timeZone)),
  };
};
