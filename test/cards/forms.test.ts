import { action } from '../../src/cards/actions';
import { confirmCard } from '../../src/cards/confirm-card';
import { contactFormCard } from '../../src/cards/contact-form-card';
import { noteFormCard } from '../../src/cards/note-form-card';
import { tagsCard } from '../../src/cards/tags-card';
import { taskFormCard } from '../../src/cards/task-form-card';
import { aContactFormView, aTaskFormView } from '../builders/form-views';
import { contactLink } from '../builders/views';
import { outline } from './outline';

it('asks for a new task, filled in from the mail', () => {
  expect(outline(taskFormCard(aTaskFormView()))).toBe(
    `task-form · New task · Ana Ruiz
  -
    [What is to be done: title] Question about the invoice
    <Due (time in Chicago): due> 2026-01-06T15:00:00.000Z at -360 min
    {Who does it: assignee} Nobody | *Robin Vale* | Casey Brook
    [Details: body]
  = (Add task → task.create contactId=c1 changeId=x1) (Cancel → contact.show contactId=c1)`,
  );
});

it('keeps what was typed into a task and says what is wrong with it', () => {
  const view = aTaskFormView({ taskId: 't1', title: '', due: null, assignee: 'gone', body: 'Ask twice', error: 'Say what is to be done.' });
  expect(outline(taskFormCard(view))).toBe(
    `task-form · Edit task · Ana Ruiz
  -
    Say what is to be done.
  -
    [What is to be done: title]
    <Due (time in Chicago): due>
    {Who does it: assignee} *Nobody* | Robin Vale | Casey Brook
    [Details: body] Ask twice
    (Delete → task.askDelete contactId=c1 taskId=t1) (More actions → operation.fitting context={"taskId":"t1","contactId":"c1"})
  = (Save task → task.update contactId=c1 taskId=t1 changeId=x1) (Cancel → contact.show contactId=c1)`,
  );
});

it('warns before a formatted note is saved as plain text', () => {
  const card = noteFormCard({ contactId: 'c1', contactName: 'Ana Ruiz', noteId: 'n1', changeId: 'x1', body: 'One\nTwo', losesFormatting: true, error: null });
  expect(card.sections).toStrictEqual([
    {
      widgets: [
        {
          textInput: {
            name: 'body',
            label: 'Note',
            type: 'MULTIPLE_LINE',
            value: 'One\nTwo',
            hintText: 'This note has formatting. Saving it here keeps the words only.',
          },
        },
      ],
    },
  ]);
});

it('asks for a new contact, with tags', () => {
  expect(outline(contactFormCard(aContactFormView()))).toBe(
    `contact-form · New contact · noor@dewit-interiors.example
  -
    [First name: firstName] Noor
    [Last name: lastName] de Wit
    [E-mail: email] noor@dewit-interiors.example
    [Phone: phone]
    [Company: company]
    {Owner: owner} *Nobody* | Robin Vale
    [Tags: tags]
  = (Create contact → contact.create email=noor@dewit-interiors.example changeId=x1) (Cancel → person.show email=noor@dewit-interiors.example)`,
  );
});

it('leads to the contact that has the address already', () => {
  const view = aContactFormView({ purpose: { kind: 'edit', contactId: 'c1' }, owner: 'u1', error: 'Another contact has this e-mail.', duplicateOf: 'c2' });
  expect(outline(contactFormCard(view))).toBe(
    `contact-form · Edit contact · noor@dewit-interiors.example
  -
    Another contact has this e-mail.
  -
    (Open that contact → contact.show contactId=c2)
  -
    [First name: firstName] Noor
    [Last name: lastName] de Wit
    [E-mail: email] noor@dewit-interiors.example
    [Phone: phone]
    [Company: company]
    {Owner: owner} Nobody | *Robin Vale*
    (Custom fields → contact.fieldsForm contactId=c1)
  = (Save contact → contact.update contactId=c1 changeId=x1) (Cancel → contact.show contactId=c1)`,
  );
});

it('keeps the chosen one of a thousand owners in the list', () => {
  const owners = Array.from({ length: 1000 }, (_, index) => ({ value: `u${index}`, text: `User ${index}` }));
  expect(outline(contactFormCard(aContactFormView({ owners, owner: 'u777' })))).toContain('| User 97 | *User 777*\n');
});

it('takes tags off and puts them on, and warns that a tag can start workflows', () => {
  const card = tagsCard({ contactId: 'c1', contactName: 'Ana Ruiz', tags: ['buyer'], suggestions: ['Buyer', 'vip'], link: contactLink, error: null });
  expect(outline(card)).toBe(
    `tags · Tags · Ana Ruiz
  Add a tag
    [Tag: tag]
    A tag can start workflows in GoHighLevel, which may send messages.
    (Add tag → tag.add contactId=c1) (Back → contact.show contactId=c1)
  On this contact
    buyer (Remove → tag.remove contactId=c1 tag=buyer)`,
  );
  expect(JSON.stringify(card)).toContain('"initialSuggestions":["vip"]');
});

it('asks before something is deleted', () => {
  const card = confirmCard({
    title: 'Delete this task?',
    subject: 'Call Ana',
    consequence: 'It goes for everybody. You can undo this for 15 minutes.',
    confirmText: 'Delete task',
    confirm: action('task.delete', { contactId: 'c1', taskId: 't1' }),
    cancel: action('contact.show', { contactId: 'c1' }),
  });
  expect(outline(card)).toBe(
    `confirm · Delete this task?
  -
    Call Ana
    It goes for everybody. You can undo this for 15 minutes.
  = (Delete task → task.delete contactId=c1 taskId=t1) (Keep it → contact.show contactId=c1)`,
  );
});
