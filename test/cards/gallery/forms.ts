import { action } from '../../../src/cards/actions';
import { confirmCard } from '../../../src/cards/confirm-card';
import { contactFormCard } from '../../../src/cards/contact-form-card';
import { noteCard } from '../../../src/cards/note-card';
import { noteFormCard } from '../../../src/cards/note-form-card';
import { tagsCard } from '../../../src/cards/tags-card';
import { taskFormCard } from '../../../src/cards/task-form-card';
import { aContactFormView, aTaskFormView } from '../../builders/form-views';
import { aNoteView, contactLink } from '../../builders/views';
import type { Example } from './example';
import { endless, hostile, times } from './example';

export const formExamples: readonly Example[] = [
  { name: 'new task', card: taskFormCard(aTaskFormView()) },
  { name: 'edit task', card: taskFormCard(aTaskFormView({ taskId: 't1', title: endless, body: endless, contactName: hostile, error: hostile })) },
  {
    name: 'new note',
    card: noteFormCard({ contactId: 'c1', contactName: 'Ana Ruiz', noteId: null, changeId: 'x1', body: '', losesFormatting: false, error: null }),
  },
  {
    name: 'edit note',
    card: noteFormCard({ contactId: 'c1', contactName: hostile, noteId: 'n1', changeId: 'x1', body: endless, losesFormatting: true, error: hostile }),
  },
  {
    name: 'note',
    card: noteCard({ contactId: 'c1', contactName: 'Ana Ruiz', note: aNoteView({ text: 'One\nTwo' }), link: contactLink, canWrite: true }),
  },
  {
    name: 'note, endless, read only',
    card: noteCard({ contactId: 'c1', contactName: hostile, note: aNoteView({ title: hostile, text: endless }), link: contactLink, canWrite: false }),
  },
  { name: 'new contact', card: contactFormCard(aContactFormView()) },
  {
    name: 'edit contact',
    card: contactFormCard(
      aContactFormView({
        purpose: { kind: 'edit', contactId: 'c1' },
        firstName: hostile,
        lastName: endless,
        error: 'Somebody has this address already.',
        duplicateOf: 'c2',
        owners: times(300, (index) => ({ value: `u${index}`, text: hostile })),
        owner: 'u299',
      }),
    ),
  },
  {
    name: 'confirm',
    card: confirmCard({
      title: 'Delete this task?',
      subject: hostile,
      consequence: 'It goes for everybody. You can undo this for 15 minutes.',
      confirmText: 'Delete task',
      confirm: action('task.delete', { contactId: 'c1', taskId: 't1' }),
      cancel: action('contact.show', { contactId: 'c1' }),
    }),
  },
  {
    name: 'tags',
    card: tagsCard({
      contactId: 'c1',
      contactName: hostile,
      tags: times(60, (index) => `${hostile}${index}`),
      suggestions: times(500, (index) => `tag ${index}`),
      link: contactLink,
      error: hostile,
    }),
  },
  { name: 'tags, none', card: tagsCard({ contactId: 'c1', contactName: 'Ana Ruiz', tags: [], suggestions: [], link: contactLink, error: null }) },
];
