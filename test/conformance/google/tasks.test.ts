import { tasks_v1 } from '@googleapis/tasks';
import { type GoogleOverHttp, refusal, serveGoogle } from './a-google-over-http';

let served: GoogleOverHttp;
let client: tasks_v1.Tasks;

beforeEach(async () => {
  served = await serveGoogle();
  client = new tasks_v1.Tasks(served.options);
});

afterEach(() => served.close());

const titles = async (tasklist = '@default', more: object = {}) =>
  ((await client.tasks.list({ tasklist, ...more })).data.items ?? []).map(({ title }) => title);

describe('Google’s own client of the Tasks API', () => {
  it('keeps task lists: inserts, gets, lists, updates, patches and deletes them', async () => {
    const { data: made } = await client.tasklists.insert({ requestBody: { title: 'Closing' } });
    const tasklist = made.id!;
    expect((await client.tasklists.get({ tasklist })).data).toStrictEqual(made);
    expect((await client.tasklists.update({ tasklist, requestBody: { id: tasklist, title: 'Closings' } })).data.title).toBe('Closings');
    expect((await client.tasklists.patch({ tasklist, requestBody: { title: 'Settled' } })).data.title).toBe('Settled');
    const lists = async () => (await client.tasklists.list({ maxResults: 10 })).data.items?.map(({ title }) => title);
    expect(await lists()).toStrictEqual(['My Tasks', 'Viewings', 'Settled']);
    expect((await client.tasklists.delete({ tasklist })).status).toBe(204);
    expect(await lists()).toStrictEqual(['My Tasks', 'Viewings']);
    expect(await refusal(client.tasklists.get({ tasklist }))).toBe('404: Requested entity was not found.');
  });

  it('keeps tasks: inserts, gets, updates, patches, moves, clears and deletes them', async () => {
    const tasklist = (await client.tasklists.insert({ requestBody: { title: 'Closing' } })).data.id!;
    const insert = async (title: string, place: object = {}) => (await client.tasks.insert({ tasklist, ...place, requestBody: { title } })).data.id!;
    const deed = await insert('Deed');
    const keys = await insert('Keys', { previous: deed });
    const copy = await insert('Copy', { parent: deed });
    expect((await client.tasks.get({ tasklist, task: copy })).data).toMatchObject({ title: 'Copy', parent: deed, status: 'needsAction' });
    await client.tasks.update({ tasklist, task: deed, requestBody: { id: deed, title: 'Deed, signed', due: '2026-11-30T12:00:00Z' } });
    expect((await client.tasks.get({ tasklist, task: deed })).data).toMatchObject({ title: 'Deed, signed', due: '2026-11-30T00:00:00.000Z' });
    await client.tasks.patch({ tasklist, task: keys, requestBody: { status: 'completed' } });
    await client.tasks.move({ tasklist, task: keys });
    expect(await titles(tasklist)).toStrictEqual(['Keys', 'Deed, signed', 'Copy']);
    expect((await client.tasks.clear({ tasklist })).status).toBe(204);
    expect(await titles(tasklist)).toStrictEqual(['Deed, signed', 'Copy']);
    expect((await client.tasks.delete({ tasklist, task: deed })).status).toBe(204);
    expect([await titles(tasklist), await titles(tasklist, { showDeleted: true, showHidden: true })]).toStrictEqual([[], ['Keys', 'Deed, signed', 'Copy']]);
  });

  it('pages through the rep’s own tasks', async () => {
    const first = await client.tasks.list({ tasklist: '@default', maxResults: 4, showHidden: true });
    const second = await client.tasks.list({ tasklist: '@default', maxResults: 4, showHidden: true, pageToken: first.data.nextPageToken! });
    expect([first.data.items?.length, second.data.items?.length, second.data.nextPageToken]).toStrictEqual([4, 3, undefined]);
  });

  it('throws what the API refuses', async () => {
    expect(await refusal(client.tasks.insert({ tasklist: '@default', requestBody: { title: 'x', due: '2026-11-30' } }))).toBe('400: Request contains an invalid argument.');
    expect(await refusal(client.tasks.get({ tasklist: '@default', task: 'none' }))).toBe('404: Requested entity was not found.');
    served.google.faults.next('tasks.tasks.list', { status: 503 });
    expect(await refusal(titles())).toBe('503: The service is currently unavailable.');
  });
});
