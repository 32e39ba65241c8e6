import { openGhl } from './open-ghl';
import type { Answer, OpenGhl } from './open-ghl';

const refused = ({ status, body }: Answer) => ({ status, message: body['message'] });
const names = ({ body }: Answer): readonly string[] => body['opportunities'].map(({ name }: { readonly name: string }) => name);

const pipelineOf = ({ ask }: OpenGhl, name: string) =>
  ask('opportunities.pipelines.list', { query: {} }).body['pipelines'].find((pipeline: { readonly name: string }) => pipeline.name === name);

const opportunityNamed = ({ ask }: OpenGhl, q: string) => ask('opportunities.search', { query: { q } }).body['opportunities'][0];

describe('the search of opportunities', () => {
  it('speaks snake_case, newest first', () => {
    const open = openGhl();
    const { ask } = open;
    expect(names(ask('opportunities.search', { query: { pipeline_id: pipelineOf(open, 'Rentals').id } }))).toStrictEqual([
      'Garage on Mill Lane',
      'Practice rooms, 3 Harbour Row',
    ]);
    expect(names(ask('opportunities.search', { query: { status: 'lost' } }))).toStrictEqual(['Plot 9']);
    expect(names(ask('opportunities.search', { query: { status: 'open', order: 'added_asc', limit: 1 } }))).toStrictEqual(['Warehouse at the north quay']);
    expect(names(ask('opportunities.search', { query: { q: 'orchard-labs' } }))).toStrictEqual(['Garage on Mill Lane', '7 Mill Lane for Ana Ruiz']);
    expect(names(ask('opportunities.search', { query: { date: '11-01-2026', endDate: '11-07-2026' } }))).toStrictEqual(['Flat by the river']);
    expect(ask('opportunities.search', { query: { date: '2026-11-01' } }).status).toBe(422);
  });

  it('is in the order that is asked for, from page to page', () => {
    const { ask } = openGhl();
    const byName = names(ask('opportunities.search', { query: { order: 'name_asc' } }));
    expect(byName.slice(0, 3)).toStrictEqual(['7 Mill Lane for Ana Ruiz', 'Flat by the river', 'Garage on Mill Lane']);
    expect(names(ask('opportunities.search', { query: { order: 'name_desc' } }))).toStrictEqual([...byName].reverse());
    const { meta } = ask('opportunities.search', { query: { order: 'name_asc', limit: 2 } }).body;
    const { startAfter, startAfterId } = meta;
    expect(names(ask('opportunities.search', { query: { order: 'name_asc', startAfter: String(startAfter), startAfterId } }))).toStrictEqual(byName.slice(2));
    expect(ask('opportunities.search', { query: { order: 'by name' } }).status).toBe(422);
  });

  it('has pages by number, and by the place where the last one ended', () => {
    const { ask } = openGhl();
    const all = names(ask('opportunities.search', { query: {} }));
    const second = ask('opportunities.search', { query: { limit: 3, page: 2 } });
    expect(names(second)).toStrictEqual(all.slice(3, 6));
    expect(second.body['meta']).toMatchObject({ total: 7, currentPage: 2, nextPage: 3, prevPage: 1 });
    const { startAfter, startAfterId } = second.body['meta'];
    const last = ask('opportunities.search', { query: { limit: 3, startAfter: String(startAfter), startAfterId } });
    expect(names(last)).toStrictEqual(all.slice(6));
    expect(last.body['meta'].nextPageUrl).toBeUndefined();
    expect(refused(ask('opportunities.search', { query: { limit: 101 } }))).toStrictEqual({ status: 422, message: ['limit must not be greater than 100'] });
  });
});

describe('an opportunity', () => {
  it('remembers when its stage and its status changed', () => {
    const open = openGhl();
    const { ask, world } = open;
    const { id, lastStageChangeAt, lastStatusChangeAt } = opportunityNamed(open, '7 Mill Lane');
    const { stages } = pipelineOf(open, 'Sales');
    world.clock.advance(60_000);
    const moved = ask('opportunities.update', { id, body: { pipelineStageId: stages[2].id } }).body['opportunity'];
    expect(moved).toMatchObject({ lastStageChangeAt: '2026-11-24T15:01:00.000Z', lastStatusChangeAt });
    const won = ask('opportunities.update', { id, body: { status: 'won', pipelineStageId: stages[2].id } }).body['opportunity'];
    expect(won).toMatchObject({ lastStatusChangeAt: '2026-11-24T15:01:00.000Z' });
    expect(lastStageChangeAt).not.toBe(won.lastStageChangeAt);
  });

  it('begins in the first stage of a pipeline that it is moved to', () => {
    const open = openGhl();
    const { id } = opportunityNamed(open, 'Flat by the river');
    const rentals = pipelineOf(open, 'Rentals');
    const { opportunity } = open.ask('opportunities.update', { id, body: { pipelineId: rentals.id } }).body;
    expect(opportunity).toMatchObject({ pipelineId: rentals.id, pipelineStageId: rentals.stages[0].id });
  });

  it('is refused for what leads nowhere, and for a status that is only searched for', () => {
    const open = openGhl();
    const { ask, contactId } = open;
    const body = { pipelineId: pipelineOf(open, 'Sales').id, name: 'Attic', status: 'open', contactId: contactId('Ruth') };
    const create = (changes: object) => refused(ask('opportunities.create', { body: { ...body, ...changes } }));
    expect(create({ pipelineId: 'none' })).toStrictEqual({ status: 400, message: 'The pipeline id is invalid.' });
    expect(create({ pipelineStageId: 'none' })).toStrictEqual({ status: 400, message: 'The pipeline stage id is invalid.' });
    expect(create({ contactId: 'nobody' })).toStrictEqual({ status: 400, message: 'Contact not found' });
    expect(create({ assignedTo: 'nobody' })).toStrictEqual({ status: 400, message: 'User nobody not found in this location' });
    expect(create({ status: 'all' })).toStrictEqual({ status: 422, message: ['status must be one of the following values: open, won, lost, abandoned'] });
    const { id } = opportunityNamed(open, 'Plot 9');
    expect(refused(ask('opportunities.set-status', { id, body: { status: 'lost', lostReasonId: 'none' } }))).toStrictEqual({
      status: 400,
      message: 'The lost reason id is invalid.',
    });
  });

  it('is the only one of its contact in a pipeline', () => {
    const open = openGhl();
    const { ask, contactId } = open;
    const twin = { pipelineId: pipelineOf(open, 'Sales').id, name: 'Again', status: 'open', contactId: contactId('Ana') };
    expect(ask('opportunities.create', { body: twin })).toMatchObject({
      status: 400,
      body: { message: 'Can not create duplicate opportunity for the contact.', meta: { existingId: opportunityNamed(open, '7 Mill Lane').id } },
    });
  });

  it('has custom fields, written by id or key and read with a fieldValue', () => {
    const open = openGhl();
    const { id, customFields } = opportunityNamed(open, '7 Mill Lane');
    const [property] = customFields;
    expect(property.fieldValue).toBe('7 Mill Lane');
    const written = [{ id: property.id, field_value: '8 Mill Lane' }, { key: 'rooms', field_value: '' }, { key: 'unheard_of', field_value: 'x' }];
    const { opportunity } = open.ask('opportunities.update', { id, body: { customFields: written } }).body;
    expect(opportunity.customFields.map(({ fieldValue }: { readonly fieldValue: unknown }) => fieldValue)).toStrictEqual(['8 Mill Lane', 'Sale']);
  });

  it('goes with its contact', () => {
    const { ask, contactId } = openGhl();
    ask('contacts.delete', { contactId: contactId('Ana') });
    expect(names(ask('opportunities.search', { query: {} }))).not.toContain('Garage on Mill Lane');
  });
});

describe('upsert of opportunities', () => {
  it('needs a contact where there is no opportunity yet', () => {
    const open = openGhl();
    const answer = open.ask('opportunities.upsert', { body: { pipelineId: pipelineOf(open, 'Sales').id } });
    expect(refused(answer)).toStrictEqual({ status: 422, message: ['contactId should not be empty'] });
  });

  it('adds, removes or forgets followers', () => {
    const open = openGhl();
    const { ask, ghl } = open;
    const { id, followers, pipelineId } = opportunityNamed(open, 'Warehouse');
    const alex = ghl.records.users().find(({ firstName }) => firstName === 'Alex')!.id;
    const upsert = (body: object) => ask('opportunities.upsert', { body: { id, pipelineId, ...body } }).body['opportunity'].followers;
    expect(upsert({ followers: [alex] })).toStrictEqual([...followers, alex]);
    expect(upsert({ followers: [alex], followersActionType: 'remove' })).toStrictEqual(followers);
    expect(upsert({ isRemoveAllFollowers: true })).toStrictEqual([]);
  });
});
