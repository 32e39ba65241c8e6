import { type Account, anAccount, day, minute, now, outcomeOf } from './an-account';

const list = '/tasks/v1/lists/@default';
const iso = (at: number): string => new Date(at).toISOString();

const add = (account: Account, task: object, place = '') => account.call('POST', `${list}/tasks${place}`, task).body;
const titles = (account: Account, query = ''): readonly string[] =>
  (account.call('GET', `${list}/tasks${query}`).body.items ?? []).map(({ title }: { title: string }) => title);
const invalid = '400: Request contains an invalid argument.';

describe('a task', () => {
  it('has what the API gives to a task', () => {
    const account = anAccount();
    const task = add(account, { title: 'Call Ana', notes: 'About the plot', due: '2026-11-25T17:00:00-06:00' });
    const { id: listId } = account.call('GET', '/tasks/v1/users/@me/lists/@default').body;
    expect(task).toStrictEqual({
      kind: 'tasks#task',
      id: expect.stringMatching(/^\w{22}$/),
      etag: expect.stringMatching(/^"\w+"$/),
      title: 'Call Ana',
      updated: iso(now),
      position: '00000000000000000000',
      status: 'needsAction',
      selfLink: `https://www.googleapis.com/tasks/v1/lists/${listId}/tasks/${task.id}`,
      notes: 'About the plot',
      due: '2026-11-25T00:00:00.000Z',
      links: [],
      webViewLink: `https://tasks.google.com/task/${task.id}?sa=6`,
    });
    expect(account.call('GET', `${list}/tasks/${task.id}`).body).toStrictEqual(task);
  });

  it('keeps only the day of what is due', () => {
    const account = anAccount();
    const due = (text: string) => add(account, { title: 'x', due: text }).due;
    expect([due('2026-11-25T23:59:59Z'), due('2026-11-25T01:00:00.5+09:00')]).toStrictEqual(['2026-11-25T00:00:00.000Z', '2026-11-25T00:00:00.000Z']);
  });

  it('refuses a due date without a time and an offset', () => {
    const { call } = anAccount();
    for (const due of ['2026-11-25', '2026-11-25T10:00:00', 'tomorrow']) expect(outcomeOf(call('POST', `${list}/tasks`, { title: 'x', due }))).toBe(invalid);
  });

  it('refuses a title over 1,024 and notes over 8,192 characters', () => {
    const { call } = anAccount();
    const insert = (task: object) => outcomeOf(call('POST', `${list}/tasks`, task));
    expect([insert({ title: 'x'.repeat(1024) }), insert({ title: 'x'.repeat(1025) })]).toStrictEqual(['200', invalid]);
    expect([insert({ notes: 'x'.repeat(8192) }), insert({ notes: 'x'.repeat(8193) })]).toStrictEqual(['200', invalid]);
  });

  it('gets the time of its completion, and loses it when it is taken up again', () => {
    const account = anAccount();
    const { id, etag } = add(account, { title: 'x' });
    account.world.clock.advance(minute);
    const done = account.call('PATCH', `${list}/tasks/${id}`, { status: 'completed' }).body;
    expect(done).toMatchObject({ status: 'completed', completed: iso(now + minute), updated: iso(now + minute), title: 'x' });
    expect(done.etag).not.toBe(etag);
    const again = account.call('PATCH', `${list}/tasks/${id}`, { status: 'needsAction' }).body;
    expect([again.status, again.completed]).toStrictEqual(['needsAction', undefined]);
    expect(outcomeOf(account.call('PATCH', `${list}/tasks/${id}`, { status: 'done' }))).toBe(invalid);
  });

  it('loses by PUT what the body lacks, and wants its id there', () => {
    const account = anAccount();
    const { id } = add(account, { title: 'x', notes: 'y' });
    expect(outcomeOf(account.call('PUT', `${list}/tasks/${id}`, { title: 'z' }))).toBe('400: Missing task ID');
    expect(account.call('PUT', `${list}/tasks/${id}`, { id, title: 'z' }).body).not.toHaveProperty('notes');
  });

  it('leaves a tombstone, with its steps, when it is deleted', () => {
    const account = anAccount();
    const { id } = add(account, { title: 'parent' });
    add(account, { title: 'step' }, `?parent=${id}`);
    expect(account.call('DELETE', `${list}/tasks/${id}`)).toStrictEqual({ status: 204, body: null });
    expect([titles(account), titles(account, '?showDeleted=true')]).toStrictEqual([[], ['parent', 'step']]);
    expect(account.call('GET', `${list}/tasks/${id}`).body).toMatchObject({ id, deleted: true });
  });

  it('is not found under another list, or when it never was', () => {
    const account = anAccount('small-agency');
    const [, viewings] = account.call('GET', '/tasks/v1/users/@me/lists').body.items;
    const [{ id }] = account.call('GET', `/tasks/v1/lists/${viewings.id}/tasks`).body.items;
    expect(outcomeOf(account.call('GET', `/tasks/v1/lists/${viewings.id}/tasks/${id}`))).toBe('200');
    for (const path of [`${list}/tasks/${id}`, `${list}/tasks/none`, '/tasks/v1/lists/none/tasks']) {
      expect(outcomeOf(account.call('GET', path))).toBe('404: Requested entity was not found.');
    }
  });
});

describe('the tasks of a list', () => {
  it('hide what was completed in Google’s own apps, unless hidden tasks are asked for', () => {
    const account = anAccount('small-agency');
    const counted = (query: string) => titles(account, query).length;
    expect([counted(''), counted('?showHidden=true'), counted('?showCompleted=false&showHidden=true')]).toStrictEqual([6, 7, 5]);
  });

  it('are hidden once they are cleared', () => {
    const account = anAccount();
    add(account, { title: 'open' });
    const { id } = add(account, { title: 'done', status: 'completed' });
    expect(account.call('POST', `${list}/clear`).status).toBe(204);
    expect([titles(account), titles(account, '?showHidden=true')]).toStrictEqual([['open'], ['done', 'open']]);
    expect(account.call('GET', `${list}/tasks/${id}`).body.hidden).toBe(true);
  });

  it('are bound by dueMin and, exclusively, dueMax', () => {
    const account = anAccount();
    for (const date of ['24', '25', '26']) add(account, { title: date, due: `2026-11-${date}T00:00:00Z` });
    add(account, { title: 'never' });
    expect(titles(account, '?dueMin=2026-11-25T00:00:00Z')).toStrictEqual(['26', '25']);
    expect(titles(account, '?dueMax=2026-11-25T00:00:00Z')).toStrictEqual(['24']);
    expect(titles(account, '?dueMax=2026-11-25T23:59:59Z')).toStrictEqual(['25', '24']);
  });

  it('are bound by the times of their completion and of their last change', () => {
    const account = anAccount();
    add(account, { title: 'early', status: 'completed' });
    account.world.clock.advance(day);
    const { id } = add(account, { title: 'late', status: 'completed' });
    const since = encodeURIComponent(iso(now + day));
    expect([titles(account, `?completedMin=${since}`), titles(account, `?completedMax=${since}`)]).toStrictEqual([['late'], ['early']]);
    account.call('DELETE', `${list}/tasks/${id}`);
    expect(titles(account, `?updatedMin=${since}&showDeleted=true`)).toStrictEqual(['late']);
  });

  it('come in pages of 20, and of no more than 100', () => {
    const account = anAccount();
    for (let index = 0; index < 101; index += 1) add(account, { title: String(index) });
    const page = (query: string) => account.call('GET', `${list}/tasks${query}`).body;
    expect([page('').items.length, page('?maxResults=500').items.length]).toStrictEqual([20, 100]);
    const { nextPageToken } = page('?maxResults=100');
    expect(page(`?maxResults=100&pageToken=${nextPageToken}`)).toMatchObject({ items: [{ title: '0' }] });
    expect(page(`?maxResults=100&pageToken=${nextPageToken}`)).not.toHaveProperty('nextPageToken');
    for (const token of ['nonsense', `${nextPageToken}&showHidden=true`]) {
      expect(outcomeOf(account.call('GET', `${list}/tasks?pageToken=${token}`))).toBe(invalid);
    }
  });

  it('stand in the order that insert and move put them', () => {
    const account = anAccount();
    const [one, two] = ['one', 'two'].map((title) => add(account, { title }));
    add(account, { title: 'three' }, `?previous=${one.id}`);
    expect(titles(account)).toStrictEqual(['two', 'one', 'three']);
    const moved = account.call('POST', `${list}/tasks/${two.id}/move?previous=${one.id}`).body;
    expect([titles(account), moved.position]).toStrictEqual([['one', 'two', 'three'], '00000000000000000001']);
    expect(account.call('POST', `${list}/tasks/${two.id}/move?parent=${one.id}`).body).toMatchObject({ parent: one.id, position: '0'.repeat(20) });
  });

  it('cannot be moved under themselves, or behind what is elsewhere', () => {
    const account = anAccount();
    const { id } = add(account, { title: 'parent' });
    const step = add(account, { title: 'step' }, `?parent=${id}`);
    for (const place of [`parent=${step.id}`, `previous=${step.id}`, 'parent=none']) {
      expect(outcomeOf(account.call('POST', `${list}/tasks/${id}/move?${place}`))).toBe(invalid);
    }
  });

  it('take their steps along into another list', () => {
    const account = anAccount();
    const other = account.call('POST', '/tasks/v1/users/@me/lists', { title: 'Other' }).body;
    const { id } = add(account, { title: 'parent' });
    add(account, { title: 'step' }, `?parent=${id}`);
    account.call('POST', `${list}/tasks/${id}/move?destinationTasklist=${other.id}`);
    const there = account.call('GET', `/tasks/v1/lists/${other.id}/tasks`).body.items;
    expect([titles(account), there.map(({ title }: { title: string }) => title)]).toStrictEqual([[], ['parent', 'step']]);
  });

  it('are missing from an answer that has none', () => {
    expect(anAccount().call('GET', `${list}/tasks`).body).toStrictEqual({ kind: 'tasks#tasks', etag: expect.any(String) });
  });
});

describe('the task lists', () => {
  it('begin with the default one, which cannot be deleted', () => {
    const { call } = anAccount('small-agency');
    const { items } = call('GET', '/tasks/v1/users/@me/lists').body;
    expect(items.map(({ title }: { title: string }) => title)).toStrictEqual(['My Tasks', 'Viewings']);
    expect(outcomeOf(call('DELETE', `/tasks/v1/users/@me/lists/${items[0].id}`))).toBe('400: Invalid Value');
    expect(call('DELETE', `/tasks/v1/users/@me/lists/${items[1].id}`).status).toBe(204);
    expect(outcomeOf(call('GET', `/tasks/v1/lists/${items[1].id}/tasks`))).toBe('404: Requested entity was not found.');
  });

  it('are 2,000 at the most', () => {
    const { call } = anAccount();
    const insert = () => outcomeOf(call('POST', '/tasks/v1/users/@me/lists', { title: 'x' }));
    for (let count = 1; count < 2000; count += 1) insert();
    expect(insert()).toBe('403: The user has reached the limit of task lists.');
    const { items, nextPageToken } = call('GET', '/tasks/v1/users/@me/lists').body;
    expect([items.length, call('GET', `/tasks/v1/users/@me/lists?pageToken=${nextPageToken}`).body.items.length]).toStrictEqual([1000, 1000]);
  });

  it('can be read, not changed, with the narrower scope', () => {
    const { call } = anAccount('small-agency', ['https://www.googleapis.com/auth/tasks.readonly']);
    expect(outcomeOf(call('GET', `${list}/tasks`))).toBe('200');
    expect(outcomeOf(call('POST', `${list}/tasks`, { title: 'x' }))).toBe('403: Request had insufficient authentication scopes.');
  });
});
