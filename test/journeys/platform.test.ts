import { repInEachTest } from './rep-in-each-test';

const rep = repInEachTest();

const count = (service: string): number => rep.execution().calls.filter((call) => call.service === service).length;
/** Round trips: to GoHighLevel, and to Gmail. */
const trips = (): number => rep.execution().waves;

describe('opening a mail', () => {
  it('for the first time asks Gmail once and GoHighLevel twice', () => {
    rep.opens('ana-offer');
    expect(trips()).toBeLessThanOrEqual(3);
  });

  it('again asks nobody', () => {
    rep.opens('ana-offer');
    rep.opens('ana-offer');
    expect(trips()).toBe(0);
  });

  it('of a known sender asks Gmail once and GoHighLevel once', () => {
    rep.opens('ana-offer');
    rep.opens('to-alias');
    expect(trips()).toBeLessThanOrEqual(2);
  });

  it.each(['ana-offer', 'noor-first-contact', 'newsletter'])('of %s reads the properties once, and writes none', (mail) => {
    rep.opens(mail);
    const calls = rep.execution().calls.filter(({ service }) => service === 'PropertiesService').map(({ method }) => method);
    expect(calls.filter((method) => /^set|^delete/.test(method))).toStrictEqual([]);
    expect(calls).toHaveLength(1);
  });

  it('needs at most two calls of the cache when everything is known', () => {
    rep.opens('ana-offer');
    rep.opens('ana-offer');
    expect(count('CacheService')).toBeLessThanOrEqual(2);
  });
});

describe('elsewhere in Gmail', () => {
  it('the home page says where one is signed in', () => {
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('Robin Vale | robin@harbour-homes.example');
  });

  it('the home page offers to sign in when nobody is', () => {
    rep.sandbox.signOut();
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('Sign in');
    expect(rep.view().error).toBeNull();
  });

  it('composing shows the recipients, and their contact at one click', () => {
    rep.sandbox.panel.openCompose({ to: ['Ana Ruiz <ana.ruiz@orchard-labs.example>'], cc: ['casey@harbour-homes.example'], bcc: [] });
    expect(rep.reads()).toContain('ana.ruiz@orchard-labs.example');
    expect(rep.reads()).toContain('Colleague');
    expect(rep.clicks('Ana Ruiz')).toContain('Orchard Labs');
  });

  it.each([[[]], [['not an address']], [['x'.repeat(10_000)]], [Array.from({ length: 300 }, (_, index) => `p${index}@many.example`)]])(
    'composing to %.30j has an answer',
    (to) => {
      rep.sandbox.panel.openCompose({ to, cc: [], bcc: [] });
      expect(rep.view().error).toBeNull();
      expect(rep.reads()).not.toBe('');
    },
  );

  it.each([
    [0, 'Recent changes'],
    [1, 'Settings'],
  ])('entry %i of the menu shows %s, signed in or not', (index, words) => {
    rep.sandbox.panel.openHome();
    rep.sandbox.panel.universalAction(index);
    expect(rep.reads()).toContain(words);
    rep.sandbox.signOut();
    rep.sandbox.panel.openHome();
    rep.sandbox.panel.universalAction(index);
    expect(rep.view().error).toBeNull();
    expect(rep.reads()).not.toContain('went wrong');
  });
});

it('nothing that the add-on touches is missing from the emulation', () => {
  rep.opens('ana-offer');
  rep.clicks('New task');
  rep.clicks('Add task');
  expect(rep.execution().notEmulated).toStrictEqual([]);
});
