/** Stages of opportunities, shown as labels that GoHighLevel alone decides on. */
import { customers } from '../../sandbox/cast';
import { asks } from './ask-ghl';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { labels, labelsOn, showsSync, switchesOn, syncsNow, unlabels } from './synced-mail';

const { ana } = customers;
const hot = 'GHL/Hot lead';
const at = (stage: string): string => `GHL/Stage/${stage}`;

const rep = repInEachTest();

const wantsStages = (): string => {
  showsSync(rep);
  rep.clicks('Settings of labels and tags');
  rep.types({ 'Show stages as labels': ['on'] });
  return rep.clicks('Save');
};

interface Opportunity {
  readonly id: string;
  readonly name: string;
  readonly pipelineId: string;
}

/** What Ana's newest opportunity is, as GoHighLevel holds it: a garage to rent. Her older one is a house, at Viewing. */
const newestOfAna = (): Opportunity => {
  const { locationId } = rep.sandbox.ghl.credentials;
  const { opportunities } = asks<{ readonly opportunities: readonly Opportunity[] }>(rep, { method: 'GET', path: `/opportunities/search?location_id=${locationId}&contact_id=${held(rep.sandbox, ana.email).contact.id}&limit=1` });
  return opportunities[0]!;
};

const movesTo = (stage: string): void => {
  const { locationId } = rep.sandbox.ghl.credentials;
  const { id, pipelineId } = newestOfAna();
  const { pipelines } = asks<{ readonly pipelines: readonly { readonly id: string; readonly stages: readonly Opportunity[] }[] }>(rep, { method: 'GET', path: `/opportunities/pipelines?locationId=${locationId}` });
  const pipelineStageId = pipelines.find((one) => one.id === pipelineId)?.stages.find(({ name }) => name === stage)?.id;
  asks(rep, { method: 'PUT', path: `/opportunities/${id}`, body: { pipelineId, pipelineStageId } });
};

const closes = (): unknown => asks(rep, { method: 'PUT', path: `/opportunities/${newestOfAna().id}/status`, body: { status: 'won' } });

it('is a choice in the settings, is told of before it is done, and shows the newest open opportunity', () => {
  wantsStages();
  rep.clicks('See what would happen');
  expect(rep.reads()).toContain('8 stages would have a label under “GHL/Stage”.');
  expect(rep.reads()).toContain('No opportunity changes.');
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([]);
  rep.clicks('Switch on');
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([at('Application')]);
  expect(rep.clicks('What was done')).toContain(`Labelled: “${at('Application')}” | Ana Ruiz · as the stage of the opportunity says`);
  expect(rep.reads()).toContain(`Label made: ${at('Viewing')}`);
});

it('moves with the opportunity, and shows the older one when the newest is won', () => {
  wantsStages();
  switchesOn(rep);
  movesTo('Papers checked');
  syncsNow(rep);
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([at('Papers checked')]);
  closes();
  syncsNow(rep);
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([at('Viewing')]);
});

it('is put back when somebody changes it in Gmail, and the opportunity stays as it is', () => {
  wantsStages();
  switchesOn(rep);
  const before = newestOfAna();
  unlabels(rep, 'ana-offer', at('Application'));
  labels(rep, 'ana-offer', at('Contract'));
  const { tags } = held(rep.sandbox, ana.email).contact;
  rep.opens('ana-offer');
  expect(held(rep.sandbox, ana.email).contact.tags).toStrictEqual(tags);
  syncsNow(rep);
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([at('Application')]);
  expect(newestOfAna()).toStrictEqual(before);
  expect(held(rep.sandbox, ana.email).contact.tags).toStrictEqual(tags);
  expect(rep.clicks('What was done')).toContain(`Put back as the stage of the opportunity says: mail with “${at('Contract')}”`);
});

it('goes when it is switched off, and labels of tags stay', () => {
  labels(rep, 'ana-offer', hot);
  wantsStages();
  switchesOn(rep);
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([hot, at('Application')]);
  rep.sandbox.panel.openHome();
  rep.clicks('In step: 9 labels');
  rep.clicks('Settings of labels and tags');
  rep.types({ 'Show stages as labels': [] });
  rep.clicks('Save');
  syncsNow(rep);
  expect(labelsOn(rep, 'ana-offer')).toStrictEqual([hot]);
  expect(rep.sandbox.mailbox.labels.list().filter(({ name }) => name.startsWith('GHL/Stage'))).toStrictEqual([]);
});

it('asks no more of GoHighLevel than before while it is off', () => {
  switchesOn(rep);
  rep.sandbox.network.clearLog();
  syncsNow(rep);
  expect(rep.requests().filter(({ what }) => what.includes('/opportunities'))).toStrictEqual([]);
});

it('says what to allow when the token may not read opportunities, and keeps what else was set', async () => {
  const { ghl } = rep.sandbox;
  const token = ghl.issueToken({ kind: 'private', scopes: ['contacts.readonly', 'contacts.write', 'locations.readonly', 'locations/tags.readonly', 'users.readonly', 'locations/customFields.readonly'] });
  const properties = rep.sandbox.runtime.userProperties;
  const key = [...properties.keys()].find((one) => properties.get(one)?.includes(ghl.credentials.privateToken)) ?? '';
  properties.set(key, (properties.get(key) ?? '').replace(ghl.credentials.privateToken, token));
  showsSync(rep);
  rep.clicks('Settings of labels and tags');
  rep.types({ 'Show stages as labels': ['on'], 'Label mail of the last': '30' });
  expect(rep.clicks('Save')).toContain('opportunities.readonly');
  showsSync(rep);
  expect(rep.clicks('Settings of labels and tags')).toContain('30');
});
