import { api } from '../api';
import { element } from '../element';
import { createLatest } from '../latest';
import type { RecordWire } from '../wire';
import type { DrawerContext, Tab } from './tab';

type Values = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : JSON.stringify(value);
};

/** What people look for comes first; ids and copies for searching come last. */
const rank = (name: string): number => (/LowerCase$/.test(name) ? 2 : /(?:^i|I)d$/.test(name) ? 1 : 0);

const isEmpty = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && value.length === 0);

const table = (values: Values): HTMLElement =>
  element(
    'dl',
    { class: 'record' },
    ...Object.entries(values)
      .filter(([, value]) => !isEmpty(value))
      .sort(([one], [other]) => rank(one) - rank(other))
      .flatMap(([name, value]) => [element('dt', {}, name), element('dd', { dir: 'auto' }, shown(value))]),
  );

const group = (title: string, rows: readonly Values[]): HTMLElement =>
  element(
    'section',
    {},
    element('h4', {}, `${title} (${rows.length})`),
    ...(rows.length === 0 ? [element('p', { class: 'nothing' }, `No ${title.toLowerCase()}.`)] : rows.map(table)),
  );

const recordView = ({ contact, tasks, notes, appointments }: RecordWire): HTMLElement =>
  element(
    'div',
    { class: 'record-columns' },
    element('section', {}, element('h4', {}, 'Contact'), table(contact)),
    group('Tasks', tasks),
    group('Notes', notes),
    group('Appointments', appointments),
  );

/** A contact as GoHighLevel itself would show it: the sender of the open mail, or any other. */
export const createRecordTab = (context: DrawerContext): Tab => {
  let chosen: string | null = null;
  const latest = createLatest();
  const content = element('div');
  const choice = element('select', {
    'aria-label': 'Contact',
    change: () => {
      chosen = choice.value || null;
      draw().catch((error: unknown) => context.notify(String(error)));
    },
  });
  const draw = async (): Promise<void> => {
    const records = await latest(api.records(chosen));
    if (records === null) return;
    const { contacts, open } = records;
    choice.replaceChildren(
      element('option', { value: '' }, 'The sender of the open mail'),
      ...contacts.map(({ id, name, email }) => element('option', { value: id, selected: id === chosen }, [name, email].filter(Boolean).join(' · '))),
    );
    content.replaceChildren(
      open
        ? recordView(open)
        : element(
            'p',
            { class: 'nothing' },
            'No contact of this GoHighLevel has the address of the open mail’s sender. Choose one above, or create it from the sidebar.',
          ),
    );
  };
  return {
    title: 'GoHighLevel record',
    node: element('div', {}, element('div', { class: 'row' }, choice), content),
    refresh: async ({ ghl }) => {
      if (ghl === 'embedded') return draw();
      choice.hidden = true;
      content.replaceChildren(element('p', { class: 'nothing' }, 'The requests go to the real GoHighLevel, so look there.'));
    },
  };
};
