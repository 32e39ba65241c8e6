/** A sync that is killed, or overtaken by another one, at any call: the same in the end, nothing lost, nothing twice. */
import type { Setting, SyncedRep } from './a-synced-rep';
import { addressOf, aSyncedRep } from './a-synced-rep';

const from = (person: string) => ({ From: addressOf(person), To: 'robin@harbour-homes.example' });

const hot = 'GHL/Hot';
const setting: Setting = { mails: { anas: from('ana'), another: from('ana'), bens: from('ben') }, contacts: ['ana', 'ben'] };

interface Story {
  readonly name: string;
  /** What was in step before. */
  readonly before: (rep: SyncedRep) => void;
  readonly edit: (rep: SyncedRep) => void;
}

const stories: readonly Story[] = [
  { name: 'a label that is put on', before: (rep) => void rep.makesLabel(hot), edit: (rep) => rep.labels('anas', hot) },
  { name: 'a tag that is put on', before: (rep) => void rep.makesLabel(hot), edit: (rep) => rep.tags('ana', 'hot') },
  { name: 'a label that is taken off', before: (rep) => rep.labels('anas', hot), edit: (rep) => rep.unlabels('anas', hot) },
  { name: 'a tag that is taken off', before: (rep) => rep.labels('anas', hot), edit: (rep) => rep.untags('ana', 'hot') },
  {
    name: 'changes on both sides',
    before: (rep) => rep.labels('anas', hot),
    edit: (rep) => (rep.untags('ana', 'hot'), rep.labels('bens', hot), rep.tags('ana', 'vip'), void rep.makesLabel('GHL/VIP')),
  },
];

const all = (rep: SyncedRep) => [['anas', 'another', 'bens'].map(rep.labelsOf), ['ana', 'ben'].map(rep.tagsOf)];

/** In step, and then edited. */
const edited = async ({ before, edit }: Story): Promise<SyncedRep> => {
  const rep = await aSyncedRep(setting);
  before(rep);
  rep.runs();
  rep.passes(20_000);
  edit(rep);
  return rep;
};

const outcomeOf = async (story: Story) => {
  const rep = await edited(story);
  rep.runs();
  return { sides: all(rep), calls: rep.calls() };
};

describe.each(stories)('$name', (story) => {
  it.each(['before', 'after'] as const)('is dealt with by the next run if the first is killed %s any of its calls', async (when) => {
    const { sides, calls } = await outcomeOf(story);
    for (let call = 1; call <= calls; call += 1) {
      const rep = await edited(story);
      expect(rep.isKilled(call, when)).toBe(true);
      rep.runs();
      expect([call, all(rep)]).toStrictEqual([call, sides]);
    }
  });

  it('is dealt with if another run overtakes the first at any of its calls', async () => {
    const { sides, calls } = await outcomeOf(story);
    for (let call = 1; call <= calls; call += 1) {
      const rep = await edited(story);
      rep.isOvertaken(call);
      rep.runs();
      expect([call, all(rep)]).toStrictEqual([call, sides]);
    }
  });
});

describe('what somebody does right after a run was killed', () => {
  const take = { label: (rep: SyncedRep) => ['anas', 'another'].forEach((mail) => rep.unlabels(mail, hot)), tag: (rep: SyncedRep) => rep.untags('ana', 'hot') };

  it.each([
    ['a label', 'the label', (rep: SyncedRep) => rep.labels('anas', hot), take.label],
    ['a label', 'the tag', (rep: SyncedRep) => rep.labels('anas', hot), take.tag],
    ['a tag', 'the label', (rep: SyncedRep) => rep.tags('ana', 'hot'), take.label],
    ['a tag', 'the tag', (rep: SyncedRep) => rep.tags('ana', 'hot'), take.tag],
  ])('counts: put on %s, and then %s taken off wherever it is', async (_, __, put, takeOff) => {
    const story: Story = { name: '', before: (rep) => void rep.makesLabel(hot), edit: put };
    const { calls } = await outcomeOf(story);
    for (let call = 1; call <= calls; call += 1) {
      const rep = await edited(story);
      rep.isKilled(call, 'after');
      rep.passes(20_000);
      const isOnBoth = rep.labelsOf('anas').length > 0 && rep.tagsOf('ana').length > 0;
      takeOff(rep);
      rep.runs();
      rep.runs();
      // Where only one side had it when it was taken off, that was all there was; or the other side's is newer to the sync.
      if (isOnBoth) expect([call, all(rep)]).toStrictEqual([call, [[[], [], []], [[], []]]]);
      const isLabelled = ['anas', 'another'].some((mail) => rep.labelsOf(mail).length > 0);
      expect([call, isLabelled]).toStrictEqual([call, rep.tagsOf('ana').length > 0]);
    }
  });
});
