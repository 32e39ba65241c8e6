import { customers } from '../../sandbox/cast';
import { waits } from './many-contacts';
import { aRep, type Rep } from './rep';
import { labels, labelsOn, showsSync, switchesOn, syncsNow, tags, tagsOn, unlabels, untags } from './synced-mail';

const { ana } = customers;
const hot = 'GHL/Hot lead';
const gmailModify = 'https://www.googleapis.com/auth/gmail.modify';

const triggersOf = (rep: Rep) => rep.sandbox.runtime.triggers().map(({ functionName }) => functionName);

describe('labels and tags', () => {
  it('are off until somebody has seen what switching them on would do', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', hot);
    const before = tagsOn(rep, ana.email);
    expect(showsSync(rep)).toContain('Switched off');
    const requests = rep.requests().length;
    const card = rep.clicks('See what would happen');
    expect(card).toContain('1 label, 1 thread, 1 contact would be tagged.');
    expect(card).toContain('GHL/Hot lead | Tag “hot lead” · 1 thread, both ways');
    expect(card).toContain('A tag can start workflows');
    expect(rep.requests().slice(requests).filter(({ what }) => !/^GET|\/contacts\/search$|\/batch\//.test(what))).toStrictEqual([]);
    expect([tagsOn(rep, ana.email), triggersOf(rep)]).toStrictEqual([before, []]);
    waits(rep, 130);
    expect(tagsOn(rep, ana.email)).toStrictEqual(before);
  });

  it('once switched on, a label tags its sender, at once and from then on by itself', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', hot);
    const card = switchesOn(rep);
    expect(card).toContain('In step: 1 label, 1 contact');
    expect(rep.notification()).toBe('Both sides are in step.');
    expect(card).toContain('1 contact tagged');
    expect(tagsOn(rep, ana.email)).toContain('hot lead');
    expect(triggersOf(rep)).toContain('onHourly');
    labels(rep, 'ana-offer', 'GHL/VIP');
    waits(rep, 70);
    expect(tagsOn(rep, ana.email)).toContain('vip');
    untags(rep, ana.email, 'hot lead');
    waits(rep, 70);
    expect(labelsOn(rep, 'ana-offer')).toStrictEqual(['GHL/VIP']);
  });

  it('are brought in step by a click at home, in both directions', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', hot);
    switchesOn(rep);
    unlabels(rep, 'ana-offer', hot);
    expect(syncsNow(rep)).toContain('1 contact untagged');
    expect(tagsOn(rep, ana.email)).not.toContain('hot lead');
    tags(rep, ana.email, 'hot lead');
    expect(syncsNow(rep)).toContain('mail of 1 contact labelled');
    expect(labelsOn(rep, 'ana-offer')).toStrictEqual([hot]);
    expect(syncsNow(rep)).toContain('nothing to change');
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('Labels and tags | In step: 1 label, 1 contact');
  });

  it('stay as they are when it is switched off, and the triggers go', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', hot);
    switchesOn(rep);
    rep.clicks('Switch off');
    expect(rep.reads()).toContain('All labels in Gmail and all tags in GoHighLevel stay as they are');
    expect(rep.clicks('Switch off')).toContain('Switched off');
    untags(rep, ana.email, 'hot lead');
    waits(rep, 130);
    expect(labelsOn(rep, 'ana-offer')).toStrictEqual([hot]);
    expect(triggersOf(rep)).toStrictEqual([]);
    rep.sandbox.panel.openHome();
    expect(rep.offers('Sync now')).toBe(false);
  });

  it('go on where they stopped when they are switched on again', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', hot);
    switchesOn(rep);
    rep.clicks('Switch off');
    rep.clicks('Switch off');
    untags(rep, ana.email, 'hot lead');
    switchesOn(rep);
    expect([labelsOn(rep, 'ana-offer'), tagsOn(rep, ana.email).includes('hot lead')]).toStrictEqual([[], false]);
  });
});

it('labels and tags say what to do while there is no label', async () => {
  const rep = await aRep();
  showsSync(rep);
  const card = rep.clicks('See what would happen');
  expect(card).toContain('Nothing would be tagged yet.');
  expect(card).toContain('There is no label under “GHL” yet. Make one in Gmail');
});

describe('without the permission to change labels', () => {
  const closedRep = async (): Promise<Rep> => {
    const rep = await aRep();
    rep.sandbox.runtime.faults.add({ kind: 'consent-revoked', scopes: [gmailModify] });
    return rep;
  };

  it('everything else works, and the card says what to allow, and where', async () => {
    const rep = await closedRep();
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
    const card = showsSync(rep);
    expect(card).toContain('Google permission missing');
    expect(rep.offers('Allow it')).toBe(true);
    expect(rep.clicks('See what would happen')).toContain('Google permission missing');
    expect(rep.clicks('Labels')).toContain('Google permission missing');
    expect(triggersOf(rep)).toStrictEqual([]);
  });

  it('that is taken back later, runs say so, nothing is lost, and it goes on once it is given again', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', hot);
    switchesOn(rep);
    rep.sandbox.runtime.faults.add({ kind: 'consent-revoked', scopes: [gmailModify] });
    untags(rep, ana.email, 'hot lead');
    rep.sandbox.runtime.advance(70 * 60_000);
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('It did not get through.');
    const card = rep.clicks('It did not get through. Tap to see why.');
    expect(card).toContain('Google permission missing');
    expect(rep.clicks('What was done')).toContain('Did not get through (Google permission missing)');
    rep.sandbox.runtime.faults.clear();
    expect(syncsNow(rep)).toContain('labels of 1 contact taken off');
  });
});
