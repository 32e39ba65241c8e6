import { NetworkError } from '../../../sandbox/http';
import { calendarApi } from '../../../sandbox/runtime/advanced-services/calendar-api';
import { driveApi } from '../../../sandbox/runtime/advanced-services/drive-api';
import { gmailApi } from '../../../sandbox/runtime/advanced-services/gmail-api';
import { peopleApi } from '../../../sandbox/runtime/advanced-services/people-api';
import { tasksApi } from '../../../sandbox/runtime/advanced-services/tasks-api';
import { errorOf } from './an-add-on';
import { everyScope, signedInManifest, signIn, thrownBy } from './a-signed-in-add-on';

it('offers every published method of the five services, under the names that scripts use', async () => {
  const { run } = await signIn();
  const members = [
    'Gmail.Users.Messages.Attachments.get', 'Gmail.Users.Labels.remove', 'Gmail.Users.Settings.SendAs.list', 'Gmail.Users.getProfile',
    'Tasks.Tasklists.list', 'Tasks.Tasks.move', 'People.People.Connections.list', 'People.OtherContacts.search', 'Calendar.Events.quickAdd',
    'Calendar.CalendarList.list', 'Calendar.Freebusy.query', 'Drive.Files.create', 'Drive.Files.remove',
  ];
  expect(run(`return [${members.map((member) => `typeof ${member}`).join()}]`).response).toEqual(members.map(() => 'function'));
  expect([gmailApi, tasksApi, peopleApi, calendarApi, driveApi].map(({ methods }) => Object.keys(methods).length)).toEqual([79, 14, 24, 38, 64]);
});

it('takes the resource first, then the path, then the options, and answers the resource', async () => {
  const { run } = await signIn();
  const source = `
    const list = Tasks.Tasklists.insert({ title: 'Calls' });
    const task = Tasks.Tasks.insert({ title: 'Call Ada', due: '2026-01-06T00:00:00.000Z' }, list.id);
    Tasks.Tasks.patch({ status: 'completed' }, list.id, task.id);
    const shown = Tasks.Tasks.list(list.id, { showCompleted: true, showHidden: true, maxResults: 10 }).items.map(({ title, status }) => [title, status]);
    return [shown, Tasks.Tasks.list(list.id, { showCompleted: false }).items ?? 'none', Tasks.Tasks.remove(list.id, task.id)];`;
  const { response, calls, http } = run(source);
  expect(response).toEqual([[['Call Ada', 'completed']], 'none', null]);
  expect(calls.map(({ service, method }) => `${service}.${method}`)).toEqual([
    'Tasks.Tasklists.insert', 'Tasks.Tasks.insert', 'Tasks.Tasks.patch', 'Tasks.Tasks.list', 'Tasks.Tasks.list', 'Tasks.Tasks.remove',
  ]);
  expect(http).toEqual([]);
});

it('keeps the slash of a resource name, and repeats what is a list', async () => {
  const { run } = await signIn();
  const source = `
    const { resourceName } = People.People.createContact({ names: [{ givenName: 'Ada' }], emailAddresses: [{ value: 'ada@example.com' }] });
    const read = People.People.get(resourceName, { personFields: 'names,emailAddresses' });
    return [read.names[0].givenName, People.People.getBatchGet({ resourceNames: [resourceName, resourceName], personFields: 'names' }).responses.length];`;
  expect(run(source)).toMatchObject({ error: null, response: ['Ada', expect.any(Number)] });
});

it('keeps a file in the folder of the application', async () => {
  const { run } = await signIn();
  const source = `
    Drive.Files.create({ name: 'state.json', parents: ['appDataFolder'] }, Utilities.newBlob('{"a":1}', 'application/json'));
    const [file] = Drive.Files.list({ spaces: 'appDataFolder' }).files;
    return [file.name, file.mimeType, Drive.Files.remove(file.id), Drive.Files.list({ spaces: 'appDataFolder' }).files.length];`;
  expect(run(source)).toMatchObject({ error: null, response: ['state.json', 'application/json', null, 0] });
});

it('throws what the API refuses, with the details of the refusal', async () => {
  const { run } = await signIn();
  expect(run(`try { Tasks.Tasklists.get('missing'); } catch (error) { return [error.name, error.message, error.details.code, error instanceof Error]; }`).response).toEqual([
    'GoogleJsonResponseException', expect.stringMatching(/^API call to tasks\.tasklists\.get failed with error: \w/), expect.any(Number), true,
  ]);
});

it('says which scopes are missing as the API does', async () => {
  const account = await signIn({}, everyScope.filter((scope) => !scope.includes('/tasks')));
  expect(thrownBy(account, 'Tasks.Tasklists.list()')).toBe(
    'GoogleJsonResponseException: API call to tasks.tasklists.list failed with error: Request had insufficient authentication scopes.',
  );
});

it('tells an answer that did not come', async () => {
  const google = () => {
    throw new NetworkError('timeout');
  };
  const account = await signIn({}, everyScope, { google });
  expect(thrownBy(account, 'Tasks.Tasklists.list()')).toBe('GoogleJsonResponseException: API call to tasks.tasklists.list failed with error: Empty response');
});

it('refuses a wrong number of arguments, and an empty place in the path', async () => {
  const account = await signIn();
  expect(thrownBy(account, 'Tasks.Tasks.get("list")')).toBe('Exception: Invalid number of arguments provided. Expected 2-3 only');
  expect(thrownBy(account, 'Calendar.Events.insert({}, "primary", {}, {}, {})')).toBe('Exception: Invalid number of arguments provided. Expected 2-4 only');
  expect(thrownBy(account, 'Tasks.Tasks.get("", "1")')).toBe('Exception: Missing required parameter: tasklist');
});

it('refuses by name what the embedded Google does not have', async () => {
  const account = await signIn();
  expect(thrownBy(account, 'Gmail.Users.Settings.Filters.list("me")')).toMatch(/^NotEmulated: gmail\.users\.settings\.filters\.list /);
  expect(account.run('try { Sheets.Spreadsheets.get("1"); } catch (error) {} return 1').notEmulated).toEqual(['Sheets.Spreadsheets']);
});

it('lets a call take the time of its answer', async () => {
  const { run } = await signIn({}, everyScope, { latency: { fetch: (url) => (url.startsWith('https://tasks.googleapis.com/') ? 150 : 0), property: 0, cache: 0 } });
  expect(run('Tasks.Tasklists.list(); return 1')).toMatchObject({ virtualMs: 150, waves: 0, calls: [{ service: 'Tasks', method: 'Tasklists.list', ms: 150 }] });
});

it('sends a file along with its resource', async () => {
  const seen: string[] = [];
  const { run } = await signIn({}, everyScope, {
    google: ({ url, headers, body }) => {
      seen.push(url, headers['content-type'] ?? '', body);
      return { status: 200, headers: {}, body: '{"id":"1"}' };
    },
  });
  expect(run(`return Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('é', 'text/plain'), { fields: 'id' }).id`).response).toBe('1');
  expect(seen).toEqual([
    'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart&fields=id',
    'multipart/related; boundary=apps_script_upload',
    [
      '--apps_script_upload', 'Content-Type: application/json; charset=UTF-8', '', '{"name":"a.txt"}', '--apps_script_upload',
      'Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', 'w6k=', '--apps_script_upload--',
    ].join('\r\n'),
  ]);
});

it('is there only when the manifest switches it on and the runtime has Google', () => {
  expect(errorOf('Tasks.Tasklists.list()')).toBe('ReferenceError: Tasks is not defined');
  expect(errorOf('Tasks.Tasklists.list()', { manifest: signedInManifest() })).toMatch(/^NotEmulated: Tasks\.Tasklists /);
});
