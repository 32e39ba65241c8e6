/** Whatever a mail or the API holds: a card within Google's limits, and never an exception. */
import fc from 'fast-check';
import type { Card } from '../../src/cards/card';
import { cardLimits } from '../../src/cards/card';
import { contactCard } from '../../src/cards/contact-card';
import { contactFormCard } from '../../src/cards/contact-form-card';
import { noteCard } from '../../src/cards/note-card';
import { panelCard } from '../../src/cards/panel-card';
import { shownPanel } from '../../src/cards/panel';
import { peopleCard } from '../../src/cards/people-card';
import { taskFormCard } from '../../src/cards/task-form-card';
import { unknownSenderCard } from '../../src/cards/unknown-sender-card';
import { appointmentFrom } from '../../src/ghl/model/appointment';
import { contactFrom } from '../../src/ghl/model/contact';
import { customFieldFrom, userFrom } from '../../src/ghl/model/location';
import { noteFrom } from '../../src/ghl/model/note';
import { taskFrom } from '../../src/ghl/model/task';
import { asList } from '../../src/json';
import { contactNameFrom } from '../../src/mapping/contact-name';
import { contactView } from '../../src/mapping/contact-view';
import { pickerFor } from '../../src/mapping/due';
import { fieldViews } from '../../src/mapping/field-view';
import { noteViews } from '../../src/mapping/note-view';
import { peopleOnMail } from '../../src/mapping/people';
import { otherPeople, personView, unknownSenderView } from '../../src/mapping/person-view';
import { taskFromMessage } from '../../src/mapping/task-from-message';
import { hasForeignMarkup, bytesOf, markupOf, widgetsOf } from '../cards/walk';
import { aContactFormView, aTaskFormView } from '../builders/form-views';
import { chicagoTime } from '../builders/local-time';
import { decode, headers, robin } from '../builders/message';
import { contactLink } from '../builders/views';
import { wildAnswers, wildText } from '../builders/wild';

const local = chicagoTime();

const expectFits = (card: Card): void => {
  expect(widgetsOf(card).length).toBeLessThanOrEqual(cardLimits.widgets);
  expect(card.sections.filter(({ widgets }) => widgets.length === 0)).toStrictEqual([]);
  expect(bytesOf(card)).toBeLessThanOrEqual(100_000);
  expect(markupOf(card).filter(hasForeignMarkup)).toStrictEqual([]);
  expect(card.header.title).not.toBe('');
};

it('makes cards of whatever GoHighLevel answers', () => {
  fc.assert(
    fc.property(wildAnswers, fc.boolean(), (json, canWrite) => {
      const contact = contactFrom(json.contact);
      if (!contact) throw new Error('a contact with an id is a contact');
      const users = asList(json.users, userFrom);
      const notes = asList(json.notes, noteFrom);
      const definitions = asList(json.customFields, customFieldFrom);
      const view = contactView(
        {
          contact,
          tasks: shownPanel(asList(json.tasks, taskFrom)),
          notes: shownPanel(notes),
          appointments: shownPanel(asList(json.appointments, appointmentFrom)),
          customFields: shownPanel(definitions),
          pickedFields: definitions.map(({ id }) => id),
          users,
          host: 'app.gohighlevel.com',
          locationId: 'loc1',
          people: [],
          access: canWrite ? { granted: true } : { granted: false, missingScopes: [], connection: 'oauth' },
          recentChange: null,
          openChanges: [],
          news: '',
          age: null,
          quota: null,
          synced: true,
        },
        local,
      );
      const about = { contactId: view.contactId, contactName: view.name, link: view.link, canWrite };
      expectFits(contactCard(view));
      expectFits(panelCard({ ...about, content: { kind: 'tasks', panel: view.tasks } }));
      expectFits(panelCard({ ...about, content: { kind: 'notes', panel: view.notes } }));
      expectFits(panelCard({ ...about, content: { kind: 'appointments', panel: view.appointments } }));
      expectFits(panelCard({ ...about, content: { kind: 'fields', panel: shownPanel(fieldViews(contact, definitions)) } }));
      for (const note of noteViews(notes.slice(0, 2), { users, local })) expectFits(noteCard({ ...about, link: contactLink, note }));
      const owners = users.map(({ id, name }) => ({ value: id, text: name }));
      expectFits(contactFormCard(aContactFormView({ ...contact, owners, tags: contact.tags.join(', '), company: contact.companyName })));
    }),
    { numRuns: 40 },
  );
});

it('makes cards of whatever a mail’s headers hold', () => {
  const names = ['From', 'Reply-To', 'To', 'Cc', 'Delivered-To', 'List-Id', 'List-Post', 'Precedence', 'Auto-Submitted', 'Subject', 'Message-ID'];
  const wildHeaders = fc.record(Object.fromEntries(names.map((name) => [name, wildText])), { requiredKeys: [] });
  fc.assert(
    fc.property(wildHeaders, (values) => {
      const mail = headers(values as Readonly<Record<string, string>>);
      const { people, lookUp } = peopleOnMail(mail, { identity: robin(), decode });
      const subject = values['Subject'] ?? '';
      expectFits(peopleCard({ source: 'mail', subject, people: people.map((person) => personView(person, 'unchecked')) }));
      const others = otherPeople(people, lookUp?.email ?? null, () => 'unchecked');
      expectFits(unknownSenderCard(unknownSenderView(lookUp, { people: others, canWrite: true })));
      const name = lookUp ? contactNameFrom(lookUp) : { firstName: '', lastName: '' };
      expectFits(contactFormCard(aContactFormView({ ...name, email: lookUp?.email ?? '' })));
      const draft = taskFromMessage({ subject, name: name.firstName, messageId: values['Message-ID'] ?? '', threadId: '18c2', decode }, local);
      expectFits(taskFormCard(aTaskFormView({ ...draft, due: pickerFor(draft.due, local) })));
    }),
    { numRuns: 120 },
  );
});
