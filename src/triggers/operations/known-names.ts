import type { OperationContext } from '../../cards/operation-context';
import { oneLine } from '../../cards/shortened';
import { asText } from '../../json';
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

const nameKey = (contactId: string): string => `name.${contactId}`;

/** A contact whose record is about to be let go of is still told by name in the forms that follow. */
export const keepName = (memory: App['memory'], contactId: string): void => {
  const record = rememberedRecord(memory, contactId);
  if (record) memory.put(nameKey(contactId), contactTitle(record.contact));
};

/**
 * What is known of a form, by its name: whom and what it is about, as the card said it on which the operation was chosen.
 * By the places of the fields that are filled in with it.
 */
export const knownNames = ({ memory }: App, { operation, fields, known }: Asked): Readonly<Record<string, string>> => {
  const { contactId = '' } = known;
  const record = rememberedRecord(memory, contactId);
  const note = record && inPanel(record.notes, known.noteId);
  const contact = record ? contactTitle(record.contact) : asText(memory.get(nameKey(contactId))?.value);
  const names: OperationContext = {
    contactId: contact,
    taskId: (record && inPanel(record.tasks, known.taskId)?.title) ?? '',
    noteId: note ? note.title || htmlToText(note.body) : '',
    // What is nowhere by its name is told by whose it is.
    appointmentId: (record && inPanel(record.appointments, known.appointmentId)?.title) || contact,
    opportunityId: contact,
  };
  return Object.fromEntries(
    (Object.keys(names) as (keyof OperationContext)[]).flatMap((name) => {
      const text = oneLine(names[name] ?? '', 80);
      return text === '' ? [] : fieldsWith(name, operation, fields).map(({ at }) => [at, text] as const);
    }),
  );
};
