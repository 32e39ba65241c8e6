import type { OperationContext } from '../../cards/operation-context';
import { oneLine } from '../../cards/shortened';
import { contactTitle } from '../../mapping/contact-view';
import type { FormField } from '../../mapping/form-fields';
import { htmlToText } from '../../mapping/html-to-text';
import type { App } from '../app';
import type { Panel } from '../contact-record';
import { rememberedRecord } from '../contact-record';
import { fieldsWith } from './context';

interface Asked {
  readonly operation: string;
  readonly fields: readonly FormField[];
  readonly known: OperationContext;
}

const inPanel = <Item extends { readonly id: string }>(panel: Panel<Item>, id: string | undefined): Item | undefined => (panel.ok ? panel.items.find((item) => item.id === id) : undefined);

/**
 * What is known of a form, by its name: whom and what it is about, as the card said it on which the operation was chosen.
 * By the places of the fields that are filled in with it.
 */
export const knownNames = ({ memory }: App, { operation, fields, known }: Asked): Readonly<Record<string, string>> => {
  const record = known.contactId === undefined ? null : rememberedRecord(memory, known.contactId);
  if (!record) return {};
  const note = inPanel(record.notes, known.noteId);
  const names: OperationContext = {
    contactId: contactTitle(record.contact),
    taskId: inPanel(record.tasks, known.taskId)?.title ?? '',
    noteId: note ? note.title || htmlToText(note.body) : '',
    appointmentId: inPanel(record.appointments, known.appointmentId)?.title ?? '',
  };
  return Object.fromEntries(
    (Object.keys(names) as (keyof OperationContext)[]).flatMap((name) => {
      const text = oneLine(names[name] ?? '', 80);
      return text === '' ? [] : fieldsWith(name, operation, fields).map(({ at }) => [at, text] as const);
    }),
  );
};
