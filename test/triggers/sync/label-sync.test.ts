import type { Setting, SyncedRep } from './a-synced-rep';
import { addressOf, aSyncedRep } from './a-synced-rep';

const me = 'robin@harbour-homes.example';
const from = (person: string, more: Readonly<Record<string, string>> = {}) => ({ From: addressOf(person), To: me, ...more });

const hot = 'GHL/Hot lead';
const vip = 'GHL/VIP';

const anas: Setting = { mails: { offer: from('ana'), visit: from('ana') }, contacts: ['ana', 'ben'] };
/** Two people in one conversation, who both wrote, and a mail of each alone. */
const shared: Setting = {
  mails: {
    both: from('ana'),
    reply: from('ben', { Subject: 'Re: both', 'In-Reply-To': '<both@mail.example>', References: '<both@mail.example>' }),
    anas: from('ana'),
    bens: from('ben'),
  },
  contacts: ['ana', 'ben'],
};

/** What each side shows. */
const sides = (rep: SyncedRep, mails: readonly string[], people: readonly string[]) => [mails.map(rep.labelsOf), people.map(rep.tagsOf)];

/** Runs again, and finds that nothing was left to do. */
const expectQuiet = (rep: SyncedRep): void => {
  const all = () => [rep.mailbox.history.last(), rep.ghl.records.contacts().map(({ tags, dateUpdated }) => [tags, dateUpdated]), rep.log().length];
  const before = all();
  rep.runs();
  expect(all()).toStrictEqual(before);
};

describe('labels and tags', () => {
  it('a label on a conversation tags its sender', async () => {
    const rep = await aSyncedRep(anas);
    rep.runs();
    rep.labels('offer', hot);
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana', 'ben'])).toStrictEqual([[[hot], []], [['hot lead'], []]]);
    expectQuiet(rep);
  });

  it('a label that was there before the sync was switched on tags its sender, and a tag that was there labels the mail', async () => {
    const rep = await aSyncedRep(anas);
    rep.labels('offer', hot);
    rep.makesLabel(vip);
    rep.tags('ana', 'vip');
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[hot, vip], [vip]], [['hot lead', 'vip']]]);
    expectQuiet(rep);
  });

  it('a tag taken off in GoHighLevel takes the label off', async () => {
    const rep = await aSyncedRep(anas);
    rep.labels('offer', hot);
    rep.runs();
    rep.untags('ana', 'hot lead');
    rep.runs();
    expect(sides(rep, ['offer'], ['ana'])).toStrictEqual([[[]], [[]]]);
    expectQuiet(rep);
  });

  it('a tag put on in GoHighLevel labels the contact’s conversations', async () => {
    const rep = await aSyncedRep(anas);
    rep.makesLabel(hot);
    rep.runs();
    rep.tags('ana', 'Hot lead');
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[hot], [hot]], [['hot lead']]]);
    expectQuiet(rep);
  });

  it('a label taken off the last conversation that has it takes the tag off', async () => {
    const rep = await aSyncedRep(anas);
    rep.labels('offer', hot);
    rep.labels('visit', hot);
    rep.runs();
    rep.unlabels('offer', hot);
    rep.runs();
    expect(rep.tagsOf('ana')).toStrictEqual(['hot lead']);
    rep.unlabels('visit', hot);
    rep.runs();
    expect(rep.tagsOf('ana')).toStrictEqual([]);
    expectQuiet(rep);
  });

  it('a label that the sync put on can be taken off at once, and one that it took off be put on', async () => {
    const rep = await aSyncedRep(anas);
    rep.makesLabel(hot);
    rep.runs();
    rep.tags('ana', 'hot lead');
    rep.runs();
    rep.unlabels('offer', hot);
    rep.unlabels('visit', hot);
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[], []], [[]]]);
    rep.tags('ana', 'hot lead');
    rep.runs();
    rep.untags('ana', 'hot lead');
    rep.runs();
    rep.labels('visit', hot);
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[], [hot]], [['hot lead']]]);
    expectQuiet(rep);
  });

  it('a tag that is added to a contact without mail waits for the first one', async () => {
    const rep = await aSyncedRep({ ...anas, mails: { offer: from('ana') } });
    rep.makesLabel(hot);
    rep.tags('ben', 'hot lead');
    rep.runs();
    expect(sides(rep, ['offer'], ['ana', 'ben'])).toStrictEqual([[[]], [[], ['hot lead']]]);
    expectQuiet(rep);
  });

  it('deleting a mail takes no tag off', async () => {
    const rep = await aSyncedRep({ ...anas, mails: { offer: from('ana') } });
    rep.labels('offer', hot);
    rep.runs();
    rep.mailbox.remove(rep.mailbox.findByName('offer').id);
    rep.runs();
    expect(rep.tagsOf('ana')).toStrictEqual(['hot lead']);
  });

  it('people who are nobody in GoHighLevel are left alone', async () => {
    const rep = await aSyncedRep({ ...anas, contacts: [] });
    rep.labels('offer', hot);
    rep.runs();
    expect(rep.ghl.records.contacts()).toStrictEqual([]);
  });
});

describe('a reply', () => {
  const bens = { both: shared.mails!['both']! };
  const reply = { reply: shared.mails!['reply']! };

  it('in a labelled conversation gets the label; whoever wrote it is not tagged for it', async () => {
    const rep = await aSyncedRep({ ...shared, mails: bens, later: reply });
    rep.labels('both', hot);
    rep.runs();
    rep.receives('reply');
    const { labelIds } = rep.mailbox.findByName('reply');
    rep.runs();
    expect(rep.mailbox.findByName('reply').labelIds).toStrictEqual([...labelIds, rep.makesLabel(hot)]);
    expect(sides(rep, ['both'], ['ana', 'ben'])).toStrictEqual([[[hot]], [['hot lead'], []]]);
    expectQuiet(rep);
  });

  it('that comes in right after the sync has labelled the conversation tags nobody either', async () => {
    const rep = await aSyncedRep({ ...shared, mails: bens, later: reply });
    rep.makesLabel(hot);
    rep.runs();
    rep.tags('ana', 'hot lead');
    rep.runs();
    rep.receives('reply');
    rep.runs();
    expect(sides(rep, ['both'], ['ana', 'ben'])).toStrictEqual([[[hot]], [['hot lead'], []]]);
    expectQuiet(rep);
  });

  it('from a contact who has the tag gets the label, though no mail had it before', async () => {
    const rep = await aSyncedRep({ contacts: ['ana'], later: { first: from('ana') } });
    rep.makesLabel(hot);
    rep.tags('ana', 'hot lead');
    rep.runs();
    rep.receives('first');
    rep.runs();
    expect(rep.labelsOf('first')).toStrictEqual([hot]);
    expectQuiet(rep);
  });
});

describe('a conversation of two people', () => {
  it('is labelled for both, and keeps its label as long as one of them has the tag', async () => {
    const rep = await aSyncedRep(shared);
    rep.labels('both', hot);
    rep.runs();
    expect(sides(rep, ['both', 'anas', 'bens'], ['ana', 'ben'])).toStrictEqual([[[hot], [], []], [['hot lead'], ['hot lead']]]);
    rep.untags('ana', 'hot lead');
    rep.runs();
    expect(sides(rep, ['both'], ['ana', 'ben'])).toStrictEqual([[[hot]], [[], ['hot lead']]]);
    expectQuiet(rep);
    rep.untags('ben', 'hot lead');
    rep.runs();
    expect(sides(rep, ['both'], ['ana', 'ben'])).toStrictEqual([[[]], [[], []]]);
    expectQuiet(rep);
  });

  it('is not labelled for the tag of one of them, or the other would be tagged', async () => {
    const rep = await aSyncedRep(shared);
    rep.makesLabel(hot);
    rep.runs();
    rep.tags('ana', 'hot lead');
    rep.runs();
    expect(sides(rep, ['both', 'anas', 'bens'], ['ana', 'ben'])).toStrictEqual([[[], [hot], []], [['hot lead'], []]]);
    expectQuiet(rep);
  });
});

describe('labels that change', () => {
  it('a renamed label keeps its tag', async () => {
    const rep = await aSyncedRep(anas);
    rep.labels('offer', hot);
    rep.runs();
    rep.renamesLabel(hot, 'GHL/Warm lead');
    rep.runs();
    rep.labels('visit', 'GHL/Warm lead');
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[['GHL/Warm lead'], ['GHL/Warm lead']], [['hot lead']]]);
    expect(rep.log().map(({ what, wrote }) => [what, wrote])).toContainEqual(['label-renamed', `${hot} → GHL/Warm lead`]);
  });

  it('a deleted label takes no tag along; made anew, it is put back where the tags are', async () => {
    const rep = await aSyncedRep(anas);
    rep.labels('offer', hot);
    rep.runs();
    rep.deletesLabel(hot);
    rep.runs();
    expect(rep.tagsOf('ana')).toStrictEqual(['hot lead']);
    rep.makesLabel(hot);
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[hot], [hot]], [['hot lead']]]);
    expectQuiet(rep);
  });
});

describe('a way and a removal that were set', () => {
  it('to tags only, labels nothing', async () => {
    const rep = await aSyncedRep({ ...anas, settings: { direction: 'to-tag' } });
    rep.labels('offer', hot);
    rep.tags('ana', 'vip');
    rep.makesLabel(vip);
    rep.runs();
    rep.untags('ana', 'hot lead');
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[hot], []], [['vip']]]);
    expectQuiet(rep);
  });

  it('to labels only, tags nobody', async () => {
    const rep = await aSyncedRep({ ...anas, settings: { direction: 'to-label' } });
    rep.labels('offer', hot);
    rep.makesLabel(vip);
    rep.tags('ana', 'vip');
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[hot, vip], [vip]], [['vip']]]);
    expectQuiet(rep);
  });

  it('keeping the other side, a removal stays where it was made', async () => {
    const rep = await aSyncedRep({ ...anas, settings: { removal: 'keep' } });
    rep.labels('offer', hot);
    rep.runs();
    rep.unlabels('offer', hot);
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[], []], [['hot lead']]]);
    expectQuiet(rep);
  });
});

describe('when Gmail has forgotten what happened', () => {
  it('what was labelled and taken off meanwhile is found by listing', async () => {
    const rep = await aSyncedRep({ mails: { offer: from('ana'), visit: from('ben') }, contacts: ['ana', 'ben'] });
    rep.labels('offer', hot);
    rep.runs();
    rep.unlabels('offer', hot);
    rep.labels('visit', hot);
    rep.forgetsHistory();
    rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana', 'ben'])).toStrictEqual([[[], [hot]], [[], ['hot lead']]]);
    expectQuiet(rep);
  });
});

describe('an index that lags', () => {
  it('brings back nothing that was just taken off', async () => {
    const rep = await aSyncedRep({ ...anas, searchLag: 300_000 });
    rep.labels('offer', hot);
    rep.passes(400_000);
    rep.runs();
    rep.unlabels('offer', hot);
    rep.runs();
    expect(sides(rep, ['offer'], ['ana'])).toStrictEqual([[[]], [[]]]);
    for (let run = 0; run < 4; run += 1) rep.runs();
    expect(sides(rep, ['offer', 'visit'], ['ana'])).toStrictEqual([[[], []], [[]]]);
  });
});

describe('a base that was damaged', () => {
  it('takes nothing away, and is made anew from both sides', async () => {
    const rep = await aSyncedRep(anas);
    rep.labels('offer', hot);
    rep.runs();
    for (const key of rep.platform.userEntries.keys()) if (key.startsWith('sync.base.')) rep.platform.userEntries.set(key, 'rubbish');
    rep.runs();
    expect(sides(rep, ['offer'], ['ana'])).toStrictEqual([[[hot]], [['hot lead']]]);
    rep.untags('ana', 'hot lead');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([]);
  });
});
