/** What is remembered of labels and tags has bounds: how they show, and what still holds beyond them. */
import { customers } from '../../sandbox/cast';
import { parseCsv } from '../../sandbox/csv';
import type { Agreement } from '../../src/mapping/sync/base-change';
import { openBase } from '../../src/mapping/sync/base-store';
import { bytesOf } from '../../src/platform/property-bag';
import { repInEachTest } from './rep-in-each-test';
import { labels, labelsOn, switchesOn, syncsNow, tagsOn, unlabels, untags } from './synced-mail';

const { ana, tomas } = customers;
const hot = 'GHL/Hot lead';
const isFull = 'There is no room to remember more contacts. For the others, labels and tags are only added, never taken off.';

const rep = repInEachTest();

/** As if so many other contacts had been labelled, run after run: written as runs write it. Answers how many of them found room. */
const remembers = (count: number): number => {
  const properties = rep.sandbox.runtime.userProperties;
  const { locationId } = rep.sandbox.ghl.credentials;
  const base = openBase({ get: (key) => properties.get(key) ?? null, locationId, newId: '' });
  const others = Array.from({ length: count }, (_, index): Agreement => ({ contactId: `Contact${String(index).padStart(13, '0')}`, tag: 'hot lead', base: { label: true, tag: true } }));
  const { properties: changes, leftOut } = base.change(others);
  for (const [key, text] of Object.entries(changes)) if (text !== null) properties.set(key, text);
  return count - leftOut.length;
};

/** The card of labels and tags, from the home card's line. */
const showsState = (): string => {
  rep.sandbox.panel.openHome();
  return rep.clicks('In step: ');
};

/** So many labels without mail are renamed, which is a line in the log for each. */
const renames = (count: number, name: (index: number) => string): string => {
  const { labels: all } = rep.sandbox.mailbox;
  const made = Array.from({ length: count }, (_, index) => all.add({ name: `GHL/Segment ${index}` }));
  syncsNow(rep);
  made.forEach((label, index) => all.put({ ...label, name: name(index) }));
  return syncsNow(rep);
};

describe('with more contacts than there is room for', () => {
  it('labels and tags of the others are only added, which the card says; those that are remembered go on both ways', () => {
    labels(rep, 'ana-offer', hot);
    switchesOn(rep);
    expect(remembers(15_000)).toBe(15_000);
    expect(syncsNow(rep)).toContain('15,001 contacts');
    expect(rep.reads()).not.toContain(isFull);
    expect(remembers(20_000)).toBeLessThan(20_000);

    labels(rep, 'tomas-roof', hot);
    expect(syncsNow(rep)).toContain(isFull);
    expect(tagsOn(rep, tomas.email)).toContain('hot lead');
    expect(rep.clicks('What was done')).toContain('there is no room to remember it: from now on it is only added to');
    unlabels(rep, 'tomas-roof', hot);
    syncsNow(rep);
    expect(tagsOn(rep, tomas.email)).toContain('hot lead');

    untags(rep, ana.email, 'hot lead');
    syncsNow(rep);
    expect(labelsOn(rep, 'ana-offer')).toStrictEqual([]);
  });

  it('the card says so for as long as it is so, however much is done since', () => {
    switchesOn(rep);
    labels(rep, 'tomas-roof', hot);
    syncsNow(rep);
    remembers(20_000);
    renames(60, (index) => `GHL/Renamed ${index}`);
    expect(showsState()).toContain(isFull);
    expect(rep.clicks('What was done')).not.toContain('there is no room');
  });
});

describe('the log of what was done', () => {
  it('keeps the last fifty lines, the newest first', () => {
    switchesOn(rep);
    renames(60, (index) => `GHL/Renamed ${index + 10}`);
    labels(rep, 'ana-offer', hot);
    syncsNow(rep);
    rep.clicks('What was done');
    const [, csv = ''] = rep.clicks('All of this as text to copy').split('CSV | ');
    const changes = parseCsv(csv).flatMap(([, kind, what = '']) => (kind === 'Change' ? [what] : []));
    expect([changes.length, changes[0]]).toStrictEqual([50, 'Tagged: “hot lead”']);
    expect(changes.slice(1)).toStrictEqual(changes.slice(1).sort().reverse());
    expect([changes.some((what) => what.includes('Renamed 69')), changes.some((what) => what.includes('Renamed 10'))]).toStrictEqual([true, false]);
  });

  it('keeps as many as fit into what Google keeps, when they are long', () => {
    switchesOn(rep);
    const card = renames(60, (index) => `GHL/${'ünïcode 🔥 '.repeat(10)}${index}`);
    expect(card).toContain('In step: 60 labels');
    const text = rep.sandbox.runtime.userProperties.get('sync.log') ?? '';
    expect(bytesOf(text)).toBeLessThan(9_000);
    expect(rep.clicks('What was done').match(/Label renamed/g)?.length).toBeGreaterThan(15);
  });
});
