/** Which label goes with which tag, whom it tags, and what the cards say of what was done. */
import { parseCsv } from '../../sandbox/csv';
import { customers } from '../../sandbox/cast';
import { waits } from './many-contacts';
import { aRep } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { labels, labelsOn, showsSync, switchesOn, syncsNow, tags, tagsOn, unlabels, untags } from './synced-mail';

const { ana } = customers;
const hot = 'GHL/Hot lead';

const rep = repInEachTest(async () => {
  const one = await aRep();
  labels(one, 'ana-offer', hot);
  labels(one, 'ana-offer', 'Receipts');
  return one;
});

const sets = (label: string, values: Readonly<Record<string, string>>): string => {
  showsSync(rep);
  rep.clicks('Labels');
  rep.clicks(label);
  rep.types(values);
  return rep.clicks('Save');
};

describe('a label', () => {
  it('goes with a tag of another name if one is set, and without being under the parent', () => {
    expect(sets('Receipts', { Tag: 'Paying customer', Direction: 'both' })).toContain('Receipts | Tag “paying customer” · both ways');
    switchesOn(rep);
    expect(tagsOn(rep, ana.email)).toEqual(expect.arrayContaining(['hot lead', 'paying customer']));
  });

  it('that is off tags nobody, and says so', () => {
    expect(sets('Hot lead', { Direction: 'off' })).toContain('GHL/Hot lead | Off');
    switchesOn(rep);
    expect(tagsOn(rep, ana.email)).not.toContain('hot lead');
  });

  it('that goes one way only does not follow the other side', () => {
    sets('Hot lead', { Direction: 'to-tag' });
    switchesOn(rep);
    untags(rep, ana.email, 'hot lead');
    syncsNow(rep);
    expect(labelsOn(rep, 'ana-offer')).toContain(hot);
  });

  it('can be taken off without the tag, where that is set', () => {
    sets('Hot lead', { 'When one is taken off': 'keep' });
    switchesOn(rep);
    unlabels(rep, 'ana-offer', hot);
    syncsNow(rep);
    expect(tagsOn(rep, ana.email)).toContain('hot lead');
  });

  it('does not get the tag of another one', () => {
    sets('Receipts', { Tag: 'paying customer', Direction: 'both' });
    expect(sets('Hot lead', { Tag: 'Paying customer' })).toContain('Another label has this tag.');
    expect(rep.reads()).toContain('paying customer');
  });

  it('is made for a tag that has none, with its parent, and gets the mail of whoever has the tag', () => {
    tags(rep, ana.email, 'Big spender');
    switchesOn(rep);
    rep.clicks('Labels');
    rep.types({ Tag: 'Big spender' });
    expect(rep.clicks('Make label')).toContain('GHL/Big spender | Tag “big spender”');
    expect(rep.sandbox.mailbox.labels.list().map(({ name }) => name)).toEqual(expect.arrayContaining(['GHL', 'GHL/Big spender']));
    syncsNow(rep);
    expect(labelsOn(rep, 'ana-offer')).toContain('GHL/Big spender');
  });

  it('cannot be made with a name that Gmail refuses, which is said where it was typed', () => {
    showsSync(rep);
    rep.clicks('Labels');
    expect(rep.clicks('Make label')).toContain('Type a tag first.');
    rep.types({ Tag: 'hot-lead' });
    expect(rep.clicks('Make label')).toContain('Another label has nearly this name');
    rep.types({ Tag: 'a//b' });
    expect(rep.clicks('Make label')).toContain('Each part of a label’s name needs at least one letter.');
  });

  it('that could not be made because Gmail’s answer was cut off is made with the next click, from what is still filled in', () => {
    showsSync(rep);
    const form = rep.clicks('Labels');
    rep.types({ Tag: 'Big spender' });
    rep.sandbox.runtime.faults.add({ kind: 'fetch', spares: 0, goes: 'truncated' });
    expect(rep.clicks('Make label')).toBe(form);
    expect(rep.notification()).toContain('Google answered with something this add-on does not understand.');
    rep.sandbox.runtime.faults.clear();
    rep.types({ Tag: 'Big spender' });
    expect(rep.clicks('Make label')).toContain('GHL/Big spender');
  });
});

describe('the settings', () => {
  const typesSettings = (values: Readonly<Record<string, string>>): string => {
    showsSync(rep);
    rep.clicks('Settings of labels and tags');
    rep.types(values);
    return rep.clicks('Save');
  };

  it('name the parent of the labels that are tags', () => {
    labels(rep, 'ana-offer', 'Customers/Gold');
    expect(typesSettings({ 'Parent label': 'Customers' })).toContain('Labels under Customers in Gmail');
    switchesOn(rep);
    expect(tagsOn(rep, ana.email)).toContain('gold');
    expect(tagsOn(rep, ana.email)).not.toContain('hot lead');
  });

  it('that could not be looked up with GoHighLevel stay filled in', () => {
    showsSync(rep);
    rep.clicks('Settings of labels and tags');
    rep.types({ 'Show stages as labels': ['on'] });
    rep.sandbox.ghl.faults.next('opportunities.pipelines.list', { status: 500, message: 'Internal server error' }, 3);
    expect(rep.clicks('Save')).toContain('Parent label');
    expect(rep.notification()).toBe('GoHighLevel answered with an error of its own. Try again in a minute. Your mail is not affected.');
  });

  it('that cannot be are said where they were typed, and what was typed stays', () => {
    expect(typesSettings({ 'Parent label': 'INBOX' })).toContain('This cannot be the name of a label in Gmail.');
    expect(rep.reads()).toContain('INBOX');
    rep.types({ 'Parent label': 'GHL', 'Label mail of the last': '9999' });
    expect(rep.clicks('Save')).toContain('Type how many days, from 1 to 730.');
  });
});

describe('what was done', () => {
  it('is listed with whom and why, also as text to copy', () => {
    switchesOn(rep);
    untags(rep, ana.email, 'hot lead');
    syncsNow(rep);
    const card = rep.clicks('What was done');
    expect(card).toContain('Label taken off: “hot lead” | Ana Ruiz · the tag was removed · just now');
    expect(card).toContain('Tagged: “hot lead” | Ana Ruiz · the label was put on');
    expect(card).toContain('GoHighLevel calls left today');
    expect(card).toContain('labels of 1 contact taken off');
    const [, csv = ''] = rep.clicks('All of this as text to copy').split('CSV | ');
    const rows = parseCsv(csv);
    expect(rows[0]?.slice(0, 4)).toStrictEqual(['Time', 'Kind', 'What', 'Tag']);
    expect(rows.filter(([, kind]) => kind === 'Change').map(([, , what]) => what)).toStrictEqual(['Label taken off: “hot lead”', 'Tagged: “hot lead”']);
  });

  it('names Google where it was Google that failed, on the card, in the log and in the runs', () => {
    switchesOn(rep);
    const down = { kind: 'fetch', url: 'https://gmail.googleapis.com', goes: { status: 503 }, times: 100 } as const;
    rep.sandbox.runtime.faults.add(down);
    expect(syncsNow(rep)).toContain('Google answered with an error of its own.');
    const log = rep.clicks('What was done');
    expect(log).toMatch(/The last run, just now: Google answered with an error of its own\./);
    expect(log).toContain('Did not get through (Google is in trouble)');
    expect(log).not.toContain('GoHighLevel is in trouble');
    rep.sandbox.runtime.faults.clear();
    expect(syncsNow(rep)).not.toContain('an error of its own');
  });

  it('names a run that did not get through, with what to do, and it is made good', () => {
    switchesOn(rep);
    untags(rep, ana.email, 'hot lead');
    rep.sandbox.ghl.faults.next('contacts.search', { status: 500 }, 100);
    expect(syncsNow(rep)).toContain('GoHighLevel answered with an error of its own. Try again in a minute.');
    expect(rep.clicks('What was done')).toContain('Did not get through (GoHighLevel is in trouble)');
    rep.sandbox.ghl.faults.clear();
    waits(rep, 70);
    expect(labelsOn(rep, 'ana-offer')).not.toContain(hot);
    rep.sandbox.panel.openHome();
    expect(rep.reads()).toContain('In step: 1 label');
  });
});

it('a run that a click begins and cannot end is gone on with by a trigger', async () => {
  const slow = await aRep({ latency: { property: 20, cache: 20, fetch: () => 3_000 } });
  for (const mail of ['ana-offer', 'tomas-roof', 'priya-lease', 'bjorn-invoice']) labels(slow, mail, hot);
  for (let index = 0; index < 6; index += 1) labels(slow, 'ana-offer', `GHL/Segment ${index}`);
  const card = switchesOn(slow);
  expect(slow.execution().error).toBeNull();
  expect(slow.execution().virtualMs).toBeLessThan(30_000);
  expect(card).toMatch(/Going on: \d of 7 labels read/);
  expect(slow.notification()).toBe('The rest follows by itself in a minute or two.');
  waits(slow, 5);
  slow.sandbox.panel.openHome();
  expect(slow.reads()).toContain('In step: 7 labels');
  expect(tagsOn(slow, ana.email)).toContain('segment 5');
});
