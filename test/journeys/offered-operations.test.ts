import { clickables } from './shown-card';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { opensForm } from './run-operation';

const ana = 'ana.ruiz@orchard-labs.example';

const rep = repInEachTest();

const opensList = (): string => {
  rep.sandbox.panel.openHome();
  return rep.clicks('All operations');
};

const searches = (words: string): string => {
  opensList();
  rep.types({ 'What do you want to do?': words });
  return rep.clicks('Search');
};

const sentBy = (work: () => void): readonly string[] => {
  const before = rep.requests().length;
  work();
  return rep.requests().slice(before).map(({ what }) => what);
};

/** What opens a certain kind of card. */
const clicksFirst = (action: string): string => {
  const first = clickables(rep.view().cards.at(-1)!).find(({ onClick }) => JSON.stringify(onClick).includes(action));
  return rep.clicks(first!.words);
};

describe('the list of everything', () => {
  it('has all operations in its categories', () => {
    const counts = [...opensList().matchAll(/(\d+) operations/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(124);
  });

  it.each([
    ['move deal', 'Update opportunity'],
    ['appointment book', 'Create appointment'],
    ['create meeting', 'Create appointment'],
    ['company', 'List businesses'],
    ['OPPORTUNITY delete', 'Delete opportunity'],
    ['pipeline', 'Search opportunities'],
    ['won', 'Update opportunity status'],
    ['cancel appointment', 'Update appointment'],
    ['reschedule appointment', 'Update appointment'],
    ['call recording', 'Get message recording'],
    ['opening hours', 'Update calendar'],
    ['unsubscribe', 'Update contact'],
  ])('finds “%s”: %s', (words, title) => {
    expect(searches(words).split('\n').filter((line) => line.startsWith(title))).not.toStrictEqual([]);
  });

  it('says what to do when nothing is called that, and keeps the words', () => {
    const card = searches('xylophone');
    expect(card).toContain('Nothing is called that. Try one word, such as “appointment” or “pipeline”.');
    expect(card).toContain('xylophone');
  });

  it('opens any operation in three taps from home', () => {
    opensList();
    rep.clicks('Opportunities');
    expect(rep.clicks('List pipelines')).toContain('Run');
  });

  it('remembers what was used last', () => {
    opensForm(rep, 'List pipelines');
    expect(opensList()).toMatch(/# Used last\nList pipelines/);
  });

  it('puts a starred one on top, in few bytes, and takes it off again', () => {
    searches('pipelines');
    rep.clicks('Star “List pipelines”, to have it on top');
    expect(rep.sandbox.runtime.userProperties.get('starred')).toBe('opportunities.pipelines.list');
    expect(opensList()).toMatch(/# Starred\nList pipelines/);
    rep.clicks('Take “List pipelines” off the starred ones');
    expect(rep.sandbox.runtime.userProperties.has('starred')).toBe(false);
  });

  it('stars nothing that there is not', () => {
    rep.sends({ action: 'operation.star', operation: 'oauth.token', to: 'on', shown: '{}' });
    expect(rep.sandbox.runtime.userProperties.has('starred')).toBe(false);
  });
});

describe('from a card about something', () => {
  it('a contact’s card names the contact and does not ask for it', () => {
    rep.opens('ana-offer');
    expect(rep.clicks('More actions')).toMatch(/# For this contact\n/);
    const form = rep.clicks('Create contact note');
    expect(form).toContain('Ana Ruiz');
    expect(form).not.toContain('Contact *');
    rep.types({ Body: 'Prefers mornings' });
    rep.clicks('Run');
    expect(held(rep.sandbox, ana).notes.some(({ body }) => body === 'Prefers mornings')).toBe(true);
  });

  it('a task’s form opens the task’s own operations first', () => {
    rep.opens('ana-offer');
    const [task] = held(rep.sandbox, ana).tasks;
    rep.clicks(task!.title);
    expect(rep.clicks('Everything else that can be done with this task')).toMatch(/# For this task\n[^#]*Get contact task by ID[^#]*# For this contact/);
    expect(rep.clicks('Get contact task by ID')).toContain(task!.title);
    expect(rep.clicks('Run')).toContain(task!.title);
  });

  it('a note’s card offers what can be done with the note', () => {
    rep.opens('ana-offer');
    clicksFirst('note.show');
    rep.clicks('Everything else that can be done with this note');
    rep.clicks('Get contact note by ID');
    expect(sentBy(() => rep.clicks('Run'))).toEqual([expect.stringMatching(/^GET \/contacts\/\w+\/notes\/\w+$/)]);
  });

  it('an appointment opens with a tap, with its event filled in', () => {
    const [appointment] = held(rep.sandbox, ana).appointments;
    rep.opens('ana-offer');
    expect(rep.clicks(appointment!.title)).toContain('For this appointment');
    rep.clicks('Get appointment');
    expect(sentBy(() => rep.clicks('Run'))).toEqual([`GET /calendars/events/appointments/${appointment!.id}`]);
  });

  it('an opportunity in an answer is filled in by its id, and so is whose it is', () => {
    opensForm(rep, 'Search opportunities');
    rep.clicks('Run');
    clicksFirst('answer.item');
    const fitting = rep.clicks('Everything else that can be done with this');
    expect(fitting).toContain('For this opportunity');
    expect(fitting).toContain('For this contact');
    rep.clicks('Get opportunity');
    expect(sentBy(() => rep.clicks('Run'))).toEqual([expect.stringMatching(/^GET \/opportunities\/\w+$/)]);
  });

  it('somebody unknown is filled in by the address, which can still be changed', () => {
    rep.opens('noor-first-contact');
    rep.clicks('More actions');
    expect(rep.clicks('Upsert contact')).toContain('noor@');
  });
});
