import { asks } from './ask-ghl';
import { lead, leads, picksLeads, plansTags, plantLeads, tagged, waits } from './many-contacts';
import { aRep, type Rep } from './rep';

/** Each call takes six seconds, so that a click cannot do it all. */
const slow = { property: 20, cache: 20, fetch: () => 6_000 };

const tagsOf = (rep: Rep) => leads(rep).map(({ id, tags }) => [id, tags]);

describe('three hundred contacts', () => {
  it('get their tags in a click and a trigger’s run, with progress, and lose just these tags again', async () => {
    const rep = await aRep({ latency: slow });
    plantLeads(rep, 300);
    const before = tagsOf(rep);
    expect(plansTags(rep, 'Add tags', 'VIP, Spring')).toContain('“vip”, “spring” will be added to 300 contacts.');

    const begun = rep.clicks('Start');
    expect(rep.execution().virtualMs).toBeLessThan(30_000);
    expect(begun).toMatch(/[12]\d\d of 300 done/);
    expect(begun).toContain('It goes on by itself in a minute or two');
    expect(tagged(rep, 'spring')).toBeLessThan(300);

    waits(rep, 5);
    expect([tagged(rep, 'spring'), tagged(rep, 'vip')]).toStrictEqual([300, 300]);
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('Add tags: “vip”, “spring”: finished, 300 changed');
    rep.clicks('Add tags: “vip”, “spring”: finished, 300 changed');
    expect(rep.clicks('Add tags: “vip”, “spring”')).toContain('All 300 done');

    rep.clicks('Undo');
    rep.clicks('Undo it');
    waits(rep, 5);
    expect(tagsOf(rep)).toStrictEqual(before);
    expect(rep.sandbox.runtime.triggers()).toStrictEqual([]);
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('Undo: Add tags: “vip”, “spring”: finished, 300 changed');
  });

  it('go on with a click as well, when somebody does not want to wait', async () => {
    const rep = await aRep({ latency: slow });
    plantLeads(rep, 300);
    plansTags(rep, 'Remove tags', 'lead');
    rep.clicks('Start');
    rep.clicks('Continue');
    expect(rep.reads()).toContain('All 300 done');
    expect(tagged(rep, 'lead')).toBe(0);
  });

  it('take few calls and property writes', async () => {
    const rep = await aRep();
    plantLeads(rep, 300);
    plansTags(rep, 'Add tags', 'spring');
    const sent = rep.requests().length;
    rep.clicks('Start');
    waits(rep, 60);
    expect(rep.requests().length - sent).toBe(6);
    const { propertyWrites } = { propertyWrites: rep.execution().calls.filter(({ method }) => method === 'setProperties').length };
    expect(propertyWrites).toBeLessThanOrEqual(12);
  });
});

describe('those who are left out', () => {
  it('are left alone, also when they are on another page', async () => {
    const rep = await aRep();
    plantLeads(rep, 60);
    rep.sandbox.panel.openHome();
    rep.clicks('Many contacts');
    rep.types({ 'With this tag': 'lead' });
    const first = rep.clicks('Search');
    expect(first).toContain('60 contacts found');
    const ids = leads(rep).map(({ id }) => id);
    const shown = leads(rep).filter(({ email }) => first.includes(email ?? '')).map(({ id }) => id);
    rep.types({ 'Untick whom': shown.slice(1) });
    const second = rep.clicks('Next');
    const others = leads(rep).filter(({ email }) => second.includes(email ?? '')).map(({ id }) => id);
    rep.types({ 'Untick whom': others.slice(1) });
    rep.clicks('Choose what to do');
    rep.clicks('Add tags');
    rep.types({ Tags: 'spring' });
    expect(rep.clicks('See what will happen')).toContain('58 contacts');
    rep.clicks('Start');
    expect(tagged(rep, 'spring')).toBe(58);
    expect(leads(rep).filter(({ tags }) => !tags?.includes('spring')).map(({ id }) => id).sort()).toStrictEqual([shown[0], others[0]].sort());
    expect(ids).toHaveLength(60);
  });
});

describe('those whom GoHighLevel does not change', () => {
  it('are named with the reason, and do not keep the others from it', async () => {
    const rep = await aRep();
    plantLeads(rep, 120);
    plansTags(rep, 'Add tags', 'spring');
    for (const number of [7, 70]) asks(rep, { method: 'DELETE', path: `/contacts/${lead(rep, number).id}` });
    const done = rep.clicks('Start');
    expect(done).toContain('118 changed · 2 failed');
    expect(done).toMatch(/Lead 007 \| No longer in GoHighLevel\.[^]*Lead 070|Lead 070 \| No longer in GoHighLevel\.[^]*Lead 007/);
    expect(tagged(rep, 'spring')).toBe(118);
    expect(rep.clicks('Try failed ones again')).toContain('118 changed · 2 failed');
  });
});

describe('the people on the selected mail', () => {
  it('are tagged together; colleagues are not, and who is not in GoHighLevel is counted', async () => {
    const rep = await aRep();
    rep.opens('three-people');
    const card = rep.clicks('Tag or change everybody on this mail');
    expect(card).toMatch(/contacts? found/);
    rep.clicks('Choose what to do');
    rep.clicks('Add tags');
    rep.types({ Tags: 'met in person' });
    rep.clicks('See what will happen');
    expect(rep.clicks('Start')).toContain('Finished.');
    const met = rep.sandbox.ghl.records.contacts().filter(({ tags }) => tags?.includes('met in person'));
    expect(met.length).toBeGreaterThan(0);
    expect(met.every(({ email }) => card.includes(email ?? '-'))).toBe(true);
  });
});

describe('what is typed wrong', () => {
  it('is said where it was typed, and nothing is sent', async () => {
    const rep = await aRep();
    plantLeads(rep, 3);
    rep.sandbox.panel.openHome();
    rep.clicks('Many contacts');
    expect(rep.clicks('Search')).toContain('Type words to search for, or a tag.');
    rep.types({ 'With this tag': 'nobody has this' });
    expect(rep.clicks('Search')).toContain('Nobody. Search with other words.');
    expect(rep.offers('Choose what to do')).toBe(false);
    picksLeads(rep);
    rep.clicks('Add tags');
    expect(rep.clicks('See what will happen')).toContain('Type a tag first.');
    rep.types({ Tags: 'a, b, c, d, e, f' });
    expect(rep.clicks('See what will happen')).toContain('At most 5 tags at a time.');
    expect(tagged(rep, 'a')).toBe(0);
  });
});
