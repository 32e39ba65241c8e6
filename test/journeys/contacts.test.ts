import { customers, strangers } from '../../sandbox/cast';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { aRepOverOAuth } from './sign-ins';

const { ana } = customers;
const { noor } = strangers;

const rep = repInEachTest();

const withEmail = (email: string) => rep.sandbox.ghl.records.contacts().filter((contact) => contact.email === email);

it('shows who wrote the mail, with their tasks, notes and appointments', () => {
  const card = rep.opens('ana-offer');
  expect(card).toContain('Ana Ruiz | Orchard Labs');
  expect(card).toContain('Call about the second viewing');
  expect(card).toContain('Prefers mail to phone calls.');
  expect(card).toContain('Second viewing, 7 Mill Lane');
});

it('takes a name that nobody can decode for no name, on the card and for the contact', () => {
  expect(rep.opens('unknown-charset')).not.toContain('=?');
  rep.clicks('Create contact');
  rep.clicks('Create contact');
  expect(withEmail('pat@odd-software.example')).toMatchObject([{ firstName: 'Pat' }]);
});

it('creates one contact of an unknown sender, however often the button is clicked', () => {
  expect(rep.opens('noor-first-contact')).toContain('Not in GoHighLevel yet. No contact has this address.');
  rep.clicks('Create contact');
  rep.types({ Company: 'De Wit Interiors', Tags: 'Buyer' });
  expect(rep.clicksTwice('Create contact')).toContain('Noor de Wit | De Wit Interiors');
  expect(rep.notification()).toBe('Contact created.');
  expect(withEmail(noor.email)).toMatchObject([{ firstName: 'Noor', lastName: 'de Wit', companyName: 'De Wit Interiors', source: 'Gmail', tags: ['buyer'] }]);
  expect(rep.opens('noor-first-contact')).toContain('De Wit Interiors');
});

it('refuses a duplicate and points to the contact that is there', () => {
  rep.opens('noor-first-contact');
  rep.clicks('Create contact');
  rep.types({ 'E-mail': ana.email });
  expect(rep.clicks('Create contact')).toContain('Another contact has this e-mail or phone already.');
  expect(withEmail(ana.email)).toHaveLength(1);
  expect(rep.clicks('Open that contact')).toContain('Ana Ruiz');
});

it('keeps what was typed when something is missing', () => {
  rep.opens('noor-first-contact');
  rep.clicks('Create contact');
  rep.types({ 'E-mail': 'not an address', Company: 'Kept & Sons' });
  const card = rep.clicks('Create contact');
  expect(card).toContain('Kept & Sons');
  expect(card).toContain('not an address');
  expect(rep.requests().filter(({ what }) => what === 'POST /contacts/')).toStrictEqual([]);
});

it('sends only what was changed', () => {
  rep.opens('ana-offer');
  rep.clicks('Edit Ana Ruiz');
  rep.types({ Company: 'Orchard Labs II' });
  expect(rep.clicks('Save contact')).toContain('Ana Ruiz | Orchard Labs II');
  const puts = rep.requests().filter(({ what }) => what.startsWith('PUT'));
  expect(puts.map(({ body }) => body)).toStrictEqual([{ companyName: 'Orchard Labs II' }]);
  expect(held(rep.sandbox, ana.email).contact).toMatchObject({ companyName: 'Orchard Labs II', tags: ['buyer', 'viewing booked', 'hot 🔥'] });
});

it('sends nothing when nothing was changed', () => {
  rep.opens('ana-offer');
  rep.clicks('Edit Ana Ruiz');
  rep.clicks('Save contact');
  expect(rep.notification()).toBe('Nothing was changed.');
  expect(rep.requests().filter(({ what }) => what.startsWith('PUT'))).toStrictEqual([]);
});

it('remembers which of several contacts was meant, and finds additional addresses, over OAuth', async () => {
  const over = await aRepOverOAuth();
  expect(over.opens('tomas-private')).toContain('Tomás Ó Briain');
  const choice = over.opens('duplicate-lee');
  expect(choice).toContain('Lee Park-Soto');
  expect(over.clicks('Lee Park-Soto')).toContain('Lee Park-Soto | Park & Park');
  expect(over.opens('duplicate-lee')).toContain(`Lee Park-Soto | Park & Park`);
});

it.each([
  ['newsletter', 'Mailing list.'],
  ['list-discussion', 'Mailing list.'],
  ['no-reply-receipt', 'Automatic sender.'],
  ['security-alert', 'Automatic sender.'],
  ['bounce', 'Automatic sender.'],
  ['colleagues-only', 'Colleague.'],
  ['note-to-self', 'This is you.'],
])('says what kind of sender wrote %s, and asks GoHighLevel nothing about them', (mail, words) => {
  expect(rep.opens(mail)).toContain(words);
  expect(rep.requests().filter(({ what }) => what.includes('/contacts'))).toStrictEqual([]);
});

it.each(['no-from', 'no-address', 'no-subject', 'long-folded-headers', 'comment-address', 'markup-max'])('has an answer to the odd mail %s', (mail) => {
  expect(rep.opens(mail)).not.toBe('');
  expect(rep.view().error).toBeNull();
});

it('looks the recipient up on a mail that the rep sent, from whichever address', () => {
  expect(rep.opens('own-sent')).toContain('Cedar Studio');
  expect(rep.opens('own-alias')).toContain('Ana Ruiz');
});

it('takes the customer behind a portal for the sender', () => {
  expect(rep.opens('portal-lead')).toContain(noor.email);
});
