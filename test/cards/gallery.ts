import { action } from '../../src/cards/actions';
import type { Card } from '../../src/cards/card';
import { changesCard } from '../../src/cards/changes-card';
import { confirmCard } from '../../src/cards/confirm-card';
import { contactCard } from '../../src/cards/contact-card';
import { contactChoiceCard } from '../../src/cards/contact-choice-card';
import { contactFormCard } from '../../src/cards/contact-form-card';
import { homeCard } from '../../src/cards/home-card';
import { locationChoiceCard } from '../../src/cards/location-choice-card';
import { noteCard } from '../../src/cards/note-card';
import { noteFormCard } from '../../src/cards/note-form-card';
import { panelCard } from '../../src/cards/panel-card';
import { failedPanel, shownPanel } from '../../src/cards/panel';
import { peopleCard } from '../../src/cards/people-card';
import type { Problem } from '../../src/cards/problem';
import { problemCard } from '../../src/cards/problem-card';
import type { PersonBadge } from '../../src/cards/sections/person-row';
import { settingsCard } from '../../src/cards/settings-card';
import { signInCard } from '../../src/cards/sign-in-card';
import { tagsCard } from '../../src/cards/tags-card';
import { taskFormCard } from '../../src/cards/task-form-card';
import { tokenFormCard } from '../../src/cards/token-form-card';
import type { UnknownReason } from '../../src/cards/unknown-sender-card';
import { unknownSenderCard } from '../../src/cards/unknown-sender-card';
import { aContactFormView, aTaskFormView, anUnknownSenderView } from '../builders/form-views';
import { aContactView, anAppointmentView, aNoteView, aPersonView, aTaskView, contactLink, readOnly } from '../builders/views';

export interface Example {
  readonly name: string;
  readonly card: Card;
}

const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] => Array.from({ length: count }, (_, index) => make(index));

/** Text that would be markup, or break out of an attribute, if it were not escaped. */
export const hostile = '<b>&"\'<script>alert(1)</script>';
const long = `${hostile} ${'word '.repeat(20_000)}`;

const manyTasks = shownPanel(times(20, (index) => aTaskView({ taskId: `t${index}`, title: `Task ${index}`, completed: index > 14, urgency: index < 2 ? 'overdue' : 'later' })));
const manyNotes = shownPanel(times(20, (index) => aNoteView({ noteId: `n${index}`, text: `Note ${index}. ${'Some words. '.repeat(40)}`, pinned: index === 0 })));
const manyAppointments = shownPanel(times(10, (index) => anAppointmentView({ past: index > 4 })));
const manyPeople = times(90, (index) => aPersonView({ email: `person${index}@mail.example` }));
const allBadges: readonly PersonBadge[] = ['contact', 'unknown', 'unchecked', 'colleague', 'you', 'robot', 'list'];
const failed = failedPanel('GoHighLevel could not be reached. Check the connection and try again.');

const textOf = (text: string) =>
  aContactView({
    name: text,
    email: text,
    otherEmails: [text],
    phone: text,
    company: text,
    owner: text,
    tags: [text, text],
    doNotDisturb: [text],
    fields: shownPanel([{ label: text, value: text }]),
    tasks: shownPanel([aTaskView({ title: text, due: text, assignee: text }), aTaskView({ taskId: 't2', title: text, completed: true })]),
    notes: shownPanel([aNoteView({ title: text, text, author: text, when: text })]),
    appointments: shownPanel([anAppointmentView({ title: text, when: 'Wed 7 Jan', status: 'Confirmed', where: text, who: text })]),
    people: [aPersonView({ name: text, email: text.slice(0, 200) })],
    recentChange: { changeId: 'x1', text, minutesLeft: 3 },
    openChanges: [{ text }],
    age: '3 min ago',
  });

/** A contact with as much as the speed table speaks of. */
export const fullContact = aContactView({ tasks: manyTasks, notes: manyNotes, appointments: manyAppointments, people: manyPeople.slice(0, 3) });

const contacts: readonly Example[] = [
  { name: 'contact', card: contactCard(aContactView()) },
  { name: 'contact, full', card: contactCard(fullContact) },
  {
    name: 'contact, empty',
    card: contactCard(
      aContactView({
        name: '', email: '', phone: '', company: '', owner: '', tags: [],
        fields: shownPanel([]), tasks: shownPanel([]), notes: shownPanel([]), appointments: shownPanel([]),
      }),
    ),
  },
  { name: 'contact, all panels failed', card: contactCard(aContactView({ fields: failed, tasks: failed, notes: failed, appointments: failed })) },
  { name: 'contact, read only', card: contactCard(aContactView({ access: readOnly, tasks: manyTasks })) },
  {
    name: 'contact, just changed, from the cache, quota low',
    card: contactCard(
      aContactView({
        recentChange: { changeId: 'x1', text: 'Task added: Call Ana', minutesLeft: 15 },
        openChanges: [{ text: 'Note added: Wants a garden.' }],
        age: '3 min ago',
        quota: { remaining: 1200, limit: 200_000 },
      }),
    ),
  },
  { name: 'contact, hostile text', card: contactCard(textOf(hostile)) },
  { name: 'contact, endless text', card: contactCard(textOf(long)) },
];

const panels: readonly Example[] = [
  { kind: 'tasks', panel: manyTasks } as const,
  { kind: 'tasks', panel: shownPanel(times(500, (index) => aTaskView({ taskId: `t${index}` }))) } as const,
  { kind: 'notes', panel: manyNotes } as const,
  { kind: 'appointments', panel: manyAppointments } as const,
  { kind: 'fields', panel: shownPanel(times(80, (index) => ({ label: `Field ${index}`, value: long }))) } as const,
  { kind: 'notes', panel: shownPanel([]) } as const,
  { kind: 'notes', panel: failed } as const,
].map((content, index) => ({
  name: `all ${content.kind}, ${index + 1}`,
  card: panelCard({ contactId: 'c1', contactName: hostile, link: contactLink, canWrite: true, content }),
}));

const reasons: readonly UnknownReason[] = ['unknown', 'robot', 'list', 'colleague', 'you', 'no-address'];

const people: readonly Example[] = [
  ...reasons.map((reason) => ({
    name: `unknown sender: ${reason}`,
    card: unknownSenderCard(anUnknownSenderView({ reason, ...(reason === 'no-address' && { name: '', email: '' }) })),
  })),
  { name: 'unknown sender, read only', card: unknownSenderCard(anUnknownSenderView({ canWrite: false, people: manyPeople })) },
  { name: 'unknown sender, hostile text', card: unknownSenderCard(anUnknownSenderView({ name: hostile, firstName: hostile, lastName: long, email: 'a@mail.example' })) },
  { name: 'people on a mail', card: peopleCard({ source: 'mail', subject: hostile, people: allBadges.map((badge) => aPersonView({ badge })) }) },
  { name: 'people on a mail, many', card: peopleCard({ source: 'mail', subject: '', people: manyPeople }) },
  { name: 'people in a draft, none', card: peopleCard({ source: 'draft', subject: '', people: [] }) },
  {
    name: 'contact choice',
    card: contactChoiceCard({
      email: 'lee.park@park-and-park.example',
      candidates: times(30, (index) => ({ contactId: `c${index}`, name: index === 0 ? hostile : '', company: hostile, email: 'lee.park@park-and-park.example', phone: '', isPrimary: index === 0 })),
    }),
  },
];

const forms: readonly Example[] = [
  { name: 'new task', card: taskFormCard(aTaskFormView()) },
  { name: 'edit task', card: taskFormCard(aTaskFormView({ taskId: 't1', title: long, body: long, contactName: hostile, error: hostile })) },
  { name: 'new note', card: noteFormCard({ contactId: 'c1', contactName: 'Ana Ruiz', noteId: null, changeId: 'x1', body: '', losesFormatting: false, error: null }) },
  {
    name: 'edit note',
    card: noteFormCard({ contactId: 'c1', contactName: hostile, noteId: 'n1', changeId: 'x1', body: long, losesFormatting: true, error: 'Write something first.' }),
  },
  { name: 'note', card: noteCard({ contactId: 'c1', contactName: 'Ana Ruiz', note: aNoteView({ text: 'One\nTwo' }), link: contactLink, canWrite: true }) },
  { name: 'note, read only', card: noteCard({ contactId: 'c1', contactName: hostile, note: aNoteView({ title: hostile, text: long }), link: contactLink, canWrite: false }) },
  { name: 'new contact', card: contactFormCard(aContactFormView()) },
  {
    name: 'edit contact',
    card: contactFormCard(
      aContactFormView({
        purpose: { kind: 'edit', contactId: 'c1' },
        firstName: hostile,
        lastName: long,
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
  { name: 'tags', card: tagsCard({ contactId: 'c1', contactName: hostile, tags: times(60, (index) => `${hostile}${index}`), suggestions: times(500, (index) => `tag ${index}`), link: contactLink, error: hostile }) },
  { name: 'tags, none', card: tagsCard({ contactId: 'c1', contactName: 'Ana Ruiz', tags: [], suggestions: [], link: contactLink, error: null }) },
];

const places: readonly Example[] = [
  {
    name: 'home',
    card: homeCard({ userName: 'Robin Vale', userEmail: 'robin@harbour-homes.example', location: 'Harbour Homes', access: { granted: true }, quota: { remaining: 180_000, limit: 200_000 }, changes: 2 }),
  },
  { name: 'home, nobody known, read only', card: homeCard({ userName: '', userEmail: hostile, location: hostile, access: readOnly, quota: { remaining: 3, limit: 200_000 }, changes: 0 }) },
  { name: 'sign in', card: signInCard({ authorizeUrl: 'https://marketplace.gohighlevel.com/oauth/chooselocation?state=x', scopes: [{ scope: 'contacts.readonly', why: 'to show contacts' }], error: null }) },
  { name: 'sign in, by token only', card: signInCard({ authorizeUrl: null, scopes: [], error: hostile }) },
  { name: 'token form', card: tokenFormCard({ locationId: '', scopes: ['contacts.readonly', 'contacts.write'], error: null }) },
  { name: 'token form, refused', card: tokenFormCard({ locationId: hostile, scopes: [], error: hostile }) },
  { name: 'location choice', card: locationChoiceCard({ locations: times(3, (index) => ({ locationId: `l${index}`, name: hostile, address: hostile })), total: 3, search: '' }) },
  { name: 'location choice, many', card: locationChoiceCard({ locations: times(300, (index) => ({ locationId: `l${index}`, name: '', address: '' })), total: 300, search: '' }) },
  { name: 'location choice, none found', card: locationChoiceCard({ locations: [], total: 300, search: hostile }) },
  {
    name: 'settings',
    card: settingsCard({
      fields: shownPanel(times(140, (index) => ({ fieldId: `f${index}`, name: hostile, picked: index === 139 }))),
      host: 'app.gohighlevel.com',
      addresses: long,
      domains: '',
      error: null,
    }),
  },
  { name: 'settings, fields failed', card: settingsCard({ fields: failed, host: hostile, addresses: '', domains: hostile, error: hostile }) },
  { name: 'settings, no fields', card: settingsCard({ fields: shownPanel([]), host: '', addresses: '', domains: '', error: null }) },
  { name: 'changes, none', card: changesCard({ changes: [] }) },
  {
    name: 'changes',
    card: changesCard({
      changes: times(60, (index) => ({
        changeId: `x${index}`,
        text: hostile,
        age: '3 min ago',
        state: (['done', 'undone', 'not-confirmed', 'failed'] as const)[index % 4] ?? 'done',
        minutesLeft: index % 4 === 0 ? 12 : null,
      })),
    }),
  },
];

/** One of every problem, and two where the words differ. */
export const problems: readonly Problem[] = [
  { code: 'signed-out' },
  { code: 'token-refused' },
  { code: 'no-permission', missingScopes: ['contacts.write'] },
  { code: 'wrong-location' },
  { code: 'not-found' },
  { code: 'invalid', said: [hostile, 'dueDate must be a date'] },
  { code: 'invalid', said: [] },
  { code: 'rate-limited', daily: false, retryInSeconds: 10 },
  { code: 'rate-limited', daily: true, retryInSeconds: null },
  { code: 'unavailable' },
  { code: 'offline' },
  { code: 'timeout' },
  { code: 'unexpected-reply' },
  { code: 'message-expired' },
  { code: 'google-scope-missing', missingScopes: [hostile] },
  { code: 'busy' },
  { code: 'unknown-action' },
  { code: 'bug', reference: 'r-17' },
];

/** Every card in every state: walked by the rules, and worth a look in the sandbox. */
export const gallery: readonly Example[] = [
  ...contacts,
  ...panels,
  ...people,
  ...forms,
  ...places,
  ...problems.map((problem) => ({ name: `problem: ${problem.code}`, card: problemCard({ problem, retry: action('mail.refresh', {}) }) })),
];
