/** Stages of opportunities as labels, which GoHighLevel alone decides on. */
import { GhlError } from '../../../src/ghl/errors';
import { GoogleError } from '../../../src/google/errors';
import { syncSettingsKey } from '../../../src/mapping/sync/sync-settings';
import type { Fault, Setting, SyncedRep } from './a-synced-rep';
import { addressOf, aSyncedRep } from './a-synced-rep';
import { dealsOf } from './deals';

const me = 'robin@harbour-homes.example';
const from = (person: string, more: Readonly<Record<string, string>> = {}) => ({ From: addressOf(person), To: me, ...more });
const at = (stage: string): string => `GHL/Stage/${stage}`;

const anas: Setting = { mails: { offer: from('ana'), visit: from('ana') }, contacts: ['ana', 'ben'], later: { news: from('ana'), bens: from('ben') }, data: 'small-agency' };

const aStagedRep = async (setting: Setting = {}) => {
  const rep = await aSyncedRep({ ...anas, ...setting, settings: { stages: true, ...setting.settings } });
  return { rep, deals: dealsOf(rep) };
};

const shown = (rep: SyncedRep, ...mails: readonly string[]) => mails.map(rep.labelsOf);
const stageLabels = (rep: SyncedRep): readonly string[] => rep.mailbox.labels.list().flatMap(({ name }) => (name.startsWith('GHL/') ? [name] : []));
const logged = (rep: SyncedRep) => rep.log().map(({ what, tag, wrote }) => [what, tag || wrote, ...(tag ? [wrote] : [])].join(' '));

/** Runs again, and finds that nothing was left to do. */
const expectQuiet = (rep: SyncedRep): void => {
  const all = () => [rep.mailbox.history.last(), rep.log().length, rep.ghl.records.contacts()];
  const before = all();
  rep.runs();
  expect(all()).toStrictEqual(before);
};

const sets = (rep: SyncedRep, settings: object): void => {
  const stored = JSON.parse(rep.platform.userEntries.get(syncSettingsKey) ?? '{}') as object;
  rep.platform.userEntries.set(syncSettingsKey, JSON.stringify({ ...stored, ...settings }));
};

describe('the stage of an opportunity', () => {
  it('is a label on its contact’s mail, moves with it, and is gone when it is won', async () => {
    const { rep, deals } = await aStagedRep();
    const house = deals.opens('ana', 'Viewing');
    rep.runs();
    expect(shown(rep, 'offer', 'visit')).toStrictEqual([[at('Viewing')], [at('Viewing')]]);
    rep.runs();
    expectQuiet(rep);
    deals.moves(house, 'Contract');
    rep.runs();
    expect(shown(rep, 'offer', 'visit')).toStrictEqual([[at('Contract')], [at('Contract')]]);
    rep.runs();
    expectQuiet(rep);
    deals.closes(house, 'won');
    rep.runs();
    expect(shown(rep, 'offer', 'visit')).toStrictEqual([[], []]);
    expectQuiet(rep);
    expect(logged(rep).filter((line) => line.startsWith('stage '))).toStrictEqual([
      `stage ${at('Contract')} -label`,
      `stage ${at('Contract')} +label`,
      `stage ${at('Viewing')} -label`,
      `stage ${at('Viewing')} +label`,
    ]);
  });

  it('is taken off when the opportunity is deleted, and shown when one is opened later', async () => {
    const { rep, deals } = await aStagedRep();
    rep.runs();
    const house = deals.opens('ana', 'Viewing');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Viewing')]);
    deals.deletes(house);
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([]);
  });

  it('is taken off the mail of a contact who is deleted, and of no other', async () => {
    const { rep, deals } = await aStagedRep({ mails: { ...anas.mails, bens: from('ben') }, later: {} });
    deals.opens('ana', 'Viewing');
    deals.opens('ben', 'Viewing');
    rep.runs();
    expect(shown(rep, 'offer', 'visit', 'bens')).toStrictEqual([[at('Viewing')], [at('Viewing')], [at('Viewing')]]);
    rep.runs();
    rep.runs();
    rep.runs();
    const calls = rep.ghlCalls();
    deals.leaves('ana');
    rep.runs();
    expect(shown(rep, 'offer', 'visit', 'bens')).toStrictEqual([[], [], [at('Viewing')]]);
    expectQuiet(rep);
    rep.runs();
    expect(rep.ghlCalls()).toBe(calls);
  });

  it('is that of the newest one that is open', async () => {
    const { rep, deals } = await aStagedRep();
    const sale = deals.opens('ana', 'Viewing');
    rep.runs();
    const rental = deals.opens('ana', 'Application');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Application')]);
    deals.moves(sale, 'Contract');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Application')]);
    deals.moves(rental, 'Papers checked');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Papers checked')]);
    deals.closes(rental, 'lost');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Contract')]);
  });

  it('is on new mail as well, and on a conversation with others', async () => {
    const { rep, deals } = await aStagedRep({
      mails: { both: from('ana') },
      later: { reply: from('ben', { Subject: 'Re: both', 'In-Reply-To': '<both@mail.example>', References: '<both@mail.example>' }), news: from('ana') },
    });
    deals.opens('ana', 'Viewing');
    rep.runs();
    rep.receives('reply');
    rep.receives('news');
    rep.runs();
    expect(shown(rep, 'both', 'reply', 'news')).toStrictEqual([[at('Viewing')], [at('Viewing')], [at('Viewing')]]);
    rep.runs();
    expectQuiet(rep);
  });

  it('shows with the first mail of a contact who had none', async () => {
    const { rep, deals } = await aStagedRep();
    deals.opens('ben', 'Viewing');
    rep.runs();
    rep.receives('bens');
    rep.runs();
    expect(rep.labelsOf('bens')).toStrictEqual([at('Viewing')]);
  });
});

describe('a label of a stage', () => {
  it('that somebody takes off or puts on is put back, and nothing is told GoHighLevel', async () => {
    const { rep, deals } = await aStagedRep({ mails: { ...anas.mails, other: from('ben'), stranger: { From: 'who@elsewhere.example', To: me } } });
    deals.opens('ana', 'Viewing');
    rep.runs();
    rep.runs();
    const before = JSON.stringify(rep.ghl.records.contacts());
    rep.unlabels('offer', at('Viewing'));
    rep.labels('visit', at('Contract'));
    rep.labels('other', at('Viewing'));
    rep.labels('stranger', at('Viewing'));
    rep.runs();
    expect(shown(rep, 'offer', 'visit', 'other', 'stranger')).toStrictEqual([[at('Viewing')], [at('Viewing')], [], []]);
    expect(JSON.stringify(rep.ghl.records.contacts())).toBe(before);
    expect(logged(rep).slice(0, 2).sort()).toStrictEqual([`stage-put-back ${at('Contract')}`, `stage-put-back ${at('Viewing')}`]);
    rep.runs();
    expectQuiet(rep);
  });

  it('is called as the stage is, whoever renames it', async () => {
    const { rep, deals } = await aStagedRep();
    deals.opens('ana', 'Viewing');
    rep.runs();
    deals.renamesStage('Viewing', 'Tour');
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Tour')]);
    rep.renamesLabel(at('Tour'), 'GHL/Hot lead');
    rep.runs();
    expect(shown(rep, 'offer', 'visit')).toStrictEqual([[at('Tour')], [at('Tour')]]);
    expect(rep.tagsOf('ana')).toStrictEqual([]);
    expectQuiet(rep);
  });

  it('that is deleted in Gmail is made anew, and that of a deleted stage is deleted', async () => {
    const { rep, deals } = await aStagedRep();
    deals.opens('ana', 'Viewing');
    rep.runs();
    rep.deletesLabel(at('Viewing'));
    rep.runs();
    expect(rep.labelsOf('offer')).toStrictEqual([at('Viewing')]);
    rep.runs();
    deals.renamesStage('Viewing', 'Contract');
    rep.runs();
    expect([stageLabels(rep).includes(at('Viewing')), shown(rep, 'offer')]).toStrictEqual([false, [[at('Contract')]]]);
    rep.runs();
    expectQuiet(rep);
  });

  it('is deleted when the setting is switched off; labels of tags stay', async () => {
    const { rep, deals } = await aStagedRep();
    deals.opens('ana', 'Viewing');
    rep.labels('offer', 'GHL/Hot lead');
    rep.runs();
    sets(rep, { stages: false });
    rep.runs();
    expect([shown(rep, 'offer', 'visit'), stageLabels(rep)]).toStrictEqual([[['GHL/Hot lead'], []], ['GHL/Hot lead']]);
    expectQuiet(rep);
    sets(rep, { stages: true });
    rep.runs();
    expect(shown(rep, 'offer', 'visit')).toStrictEqual([['GHL/Hot lead', at('Viewing')], [at('Viewing')]]);
  });

  it('that was there before is taken for its own, and taken off whoever is not in that stage', async () => {
    const { rep, deals } = await aStagedRep({ mails: { offer: from('ana'), other: from('ben') } });
    rep.labels('other', at('Viewing'));
    deals.opens('ana', 'Viewing');
    rep.runs();
    expect(shown(rep, 'offer', 'other')).toStrictEqual([[at('Viewing')], []]);
  });
});

it('costs nothing while it is off, and few calls while it is on', async () => {
  const costs = async (stages: boolean) => {
    const { rep, deals } = await aStagedRep({ settings: { stages } });
    deals.opens('ana', 'Viewing');
    rep.runs();
    rep.runs();
    rep.runs();
    return [rep.ghlCalls(), rep.fetches()];
  };
  expect([await costs(false), await costs(true)]).toStrictEqual([[1, 3], [4, 6]]);
});

it('costs a call more for each hundred contacts whose stage is shown', async () => {
  const people = Array.from({ length: 250 }, (_, index) => `person${index}`);
  const { rep, deals } = await aStagedRep({ contacts: people, mails: Object.fromEntries(people.map((person) => [`mail${person}`, from(person)])) });
  const houses = people.map((person) => {
    rep.passes(1_000);
    return deals.opens(person, 'Viewing');
  });
  expect(rep.runs()).toBe(false);
  expect([rep.labelsOf('mailperson0'), rep.labelsOf('mailperson249')]).toStrictEqual([[at('Viewing')], [at('Viewing')]]);
  expect(rep.fetches()).toBeLessThan(60);
  rep.passes(3_600_000);
  rep.runs();
  houses.slice(0, 5).forEach((house) => deals.moves(house, 'Contract'));
  rep.passes(3_600_000);
  rep.runs();
  expect([rep.labelsOf('mailperson4'), rep.labelsOf('mailperson5')]).toStrictEqual([[at('Contract')], [at('Viewing')]]);
  expect(rep.ghlCalls()).toBeLessThan(10);
});

describe('a request that fails', () => {
  const refusal = (status: number): Fault => ({ status, body: JSON.stringify({ statusCode: status, message: 'No.', error: { code: status, message: 'No.' } }) });
  it.each<readonly [string, Fault]>([
    ['with a refusal', refusal(403)],
    ['as not found', refusal(404)],
    ['as a conflict', refusal(409)],
    ['as too many', refusal(429)],
    ['with an error', refusal(500)],
    ['without an answer', { status: 0, body: '', isCarriedOut: true }],
    ['with half an answer', { status: 200, body: '{"pipelines":[{"id":' }],
    ['with an answer that says nothing', { status: 200, body: '{}' }],
  ])('%s is told or got over, and made good by the next run', async (_, fault) => {
    for (let request = 1; ; request += 1) {
      const { rep, deals } = await aStagedRep({ mails: { ...anas.mails, other: from('ben') } });
      const house = deals.opens('ana', 'Viewing');
      const bens = deals.opens('ben', 'Application');
      rep.runs();
      deals.moves(house, 'Contract');
      deals.closes(bens, 'won');
      deals.renamesStage('Contract', 'Signed');
      const outcome = rep.meets(request, fault);
      if (outcome === null) break;
      const { error } = outcome;
      if (error !== null) expect([request, error instanceof GhlError || error instanceof GoogleError]).toStrictEqual([request, true]);
      rep.passes(3_600_000);
      rep.runs();
      rep.runs();
      expect([request, ...shown(rep, 'offer', 'visit', 'other'), stageLabels(rep).length]).toStrictEqual([request, [at('Signed')], [at('Signed')], [], 9]);
    }
  });
});

it('is the same wherever a run is killed', async () => {
  const finish = (rep: SyncedRep) => {
    rep.runs();
    rep.runs();
    return [shown(rep, 'offer', 'visit', 'other'), stageLabels(rep)];
  };
  const begin = async () => {
    const { rep, deals } = await aStagedRep({ mails: { ...anas.mails, other: from('ben') } });
    const house = deals.opens('ana', 'Viewing');
    deals.opens('ben', 'Application');
    rep.runs();
    deals.moves(house, 'Contract');
    return rep;
  };
  const expected = finish(await begin());
  for (let call = 1, goesOn = true; goesOn; call += 1) {
    for (const when of ['before', 'after'] as const) {
      const rep = await begin();
      goesOn = rep.isKilled(call, when);
      rep.passes(120_000);
      expect([call, when, ...finish(rep)]).toStrictEqual([call, when, ...expected]);
    }
  }
});
