/** Contacts with their tasks, notes and tags. */
import { clicking, onAna, opened, type Story, words } from '../story';

const call = 'Call about the second viewing';
const old = 'After the viewing';

export const contactStories: readonly Story[] = [
  { name: 'contact.create', before: (rep) => (rep.opens('noor-first-contact'), void rep.clicks('Create contact')), act: clicking('Create contact') },
  { name: 'contact.update', before: onAna('Edit Ana Ruiz'), act: clicking('Save contact', { Company: words }) },
  { name: 'task.create', before: onAna('New task'), act: clicking('Add task', { 'What is to be done': words }) },
  { name: 'task.update', before: onAna(call), act: clicking('Save task', { 'What is to be done': words }) },
  { name: 'task.complete', before: opened, act: (rep) => void rep.ticks(call) },
  { name: 'task.delete', before: onAna(call, 'Delete this task'), act: clicking('Delete task') },
  { name: 'note.create', before: onAna('New note'), act: clicking('Add note', { Note: words }) },
  { name: 'note.update', before: onAna(old, 'Edit this note'), act: clicking('Save note', { Note: words }) },
  { name: 'note.delete', before: onAna(old, 'Delete this note'), act: clicking('Delete note') },
  { name: 'tag.add', before: onAna('Add or remove tags'), act: clicking('Add tag', { Tag: 'vip' }) },
  { name: 'tag.remove', before: onAna('Add or remove tags'), act: clicking('Remove the tag buyer') },
];
