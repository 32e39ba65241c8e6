import { customers } from '../../sandbox/cast';
import { aRep, type Rep } from './rep';
import { opensForm } from './run-operation';

let rep: Rep;
let start = '';

beforeAll(async () => {
  rep = await aRep();
  start = rep.sandbox.snapshot();
});

const begins = (title: string): string => {
  rep.sandbox.restore(start);
  return opensForm(rep, title);
};

/** Lines of the card that begin with these words. */
const lines = (words: string): readonly string[] => rep.reads().split('\n').filter((line) => line.startsWith(words));

/** What was sent to change something. */
const writes = (): readonly string[] => rep.requests().map(({ what }) => what).filter((what) => !what.startsWith('GET'));

describe('A mistake that GoHighLevel finds', () => {
  it('stands at its field in GoHighLevel’s own words, with everything that was typed', () => {
    begins('Create contact');
    rep.types({ 'First name': 'Mira', Email: 'no address' });
    expect(rep.clicks('Run')).toContain('GoHighLevel did not accept this.');
    expect(lines('First name')).toStrictEqual(['First name | Mira']);
    expect(lines('Email')).toStrictEqual(['Email – email must be an email | no address']);
  });

  it('goes away once the field is another, and the form is sent', () => {
    rep.types({ Email: 'mira@example.com' });
    expect(rep.clicks('Run')).toContain('Mira');
    expect(rep.sandbox.ghl.records.contacts().filter(({ email }) => email === 'mira@example.com')).toHaveLength(1);
  });

  it('stands above the form when it names no field', () => {
    begins('Create contact');
    rep.types({ 'First name': 'Ana', Email: customers.ana.email });
    expect(rep.clicks('Run')).toContain('does not allow duplicated contacts');
    expect(lines('First name')).toStrictEqual(['First name | Ana']);
  });

  it('opens the page that its field is on', () => {
    begins('Create calendar');
    rep.types({ Name: 'Tours' });
    rep.clicks('More fields');
    rep.clicks('More fields');
    rep.sandbox.ghl.faults.next('calendars.create', { status: 422, body: { statusCode: 422, message: ['description must be a string', 'name is taken'] } });
    expect(rep.clicks('Run')).toContain('Page 2 of 3');
    expect(lines('Description')).toStrictEqual(['Description – description must be a string']);
    rep.clicks('What is needed');
    expect(lines('Name')).toStrictEqual(['Name * – name is taken | Tours']);
  });
});

describe.each([
  [{ status: 401, message: 'The token is not authorized for this scope.' }, 'not allowed to do this'],
  [{ status: 403 }, 'not allowed to do this'],
  [{ status: 429 }, 'asks to slow down'],
  [{ status: 500 }, 'an error of its own'],
  [{ network: 'offline' }, 'could not be reached'],
] as const)('When sending fails with %j', (fault, words) => {
  it('the form stays with what was typed, and says what to do', () => {
    begins('Create business');
    rep.types({ Name: 'Harbour Homes' });
    rep.sandbox.ghl.faults.next('businesses.create', fault as never);
    expect(rep.clicks('Run')).toContain(words);
    expect(lines('Name')).toStrictEqual(['Name * | Harbour Homes']);
  });
});

describe('What was filled in', () => {
  it('is kept from page to page, and on cards of their own and back', () => {
    begins('Create calendar');
    rep.types({ Name: 'Tours' });
    rep.clicks('More fields');
    rep.types({ Description: 'On foot' });
    rep.clicks('Fill in Open hours');
    rep.clicks('Add');
    rep.types({ 'Days of the week': ['1', '2'] });
    rep.clicks('Fill in Hours');
    rep.clicks('Back to the form');
    rep.clicks('Keep');
    expect(lines('Hours')).toStrictEqual(['Hours * – is needed | None yet']);
    rep.clicks('Fill in Hours');
    rep.clicks('Add');
    rep.types({ 'Open hour': '9', 'Open minute': '0', 'Close hour': '17', 'Close minute': '30' });
    rep.clicks('Keep');
    rep.clicks('Back to the form');
    rep.clicks('Keep');
    rep.clicks('Back to the form');
    expect(lines('Description')).toStrictEqual(['Description | On foot']);
    rep.clicks('Run');
    expect(rep.requests().at(-1)?.body).toMatchObject({
      name: 'Tours',
      description: 'On foot',
      openHours: [{ daysOfTheWeek: [1, 2], hours: [{ openHour: 9, openMinute: 0, closeHour: 17, closeMinute: 30 }] }],
    });
  });

  it('is gone with a form that was left for a day, which says so and sends nothing', () => {
    begins('Create business');
    rep.types({ Name: 'Harbour Homes' });
    rep.sandbox.world.clock.advance(86_400_000);
    const before = writes().length;
    rep.clicks('Run');
    expect(rep.notification()).toContain('nothing was sent');
    expect(writes()).toHaveLength(before);
  });

  it('is of one form alone, when an operation is opened twice', () => {
    begins('Create business');
    rep.types({ Name: 'First' });
    rep.clicks('More fields');
    rep.clicks('All operations');
    rep.types({ 'What do you': 'Create business' });
    rep.clicks('Search');
    rep.clicks('Create business');
    expect(lines('Name')).toStrictEqual(['Name *']);
  });
});

it('a text that is longer than a card can hold is sent whole, also after a look at another page', () => {
  const html = `<p>${'long '.repeat(3000)}</p>`;
  begins('Create blog post');
  rep.types({ 'Text (HTML)': html });
  rep.clicks('More fields');
  expect(rep.clicks('What is needed')).toContain(`Text (HTML) * | A text of ${html.length} characters, kept as it is`);
});
