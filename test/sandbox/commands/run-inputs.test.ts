import { readDataSet, readPort } from '../../../sandbox/commands/options';
import { readScript } from '../../../sandbox/commands/read-script';
import { recorded } from '../../../sandbox/commands/recorder';
import { readBudget, readEvent, readLatencies, readProps, readRoutes } from '../../../sandbox/commands/run-inputs';
import { UsageError } from '../../../sandbox/usage-error';
import { inFolder } from './a-service';

/** What the reading says is wrong. */
const mistake = (read: () => unknown): string => {
  try {
    return `none: ${JSON.stringify(read())}`;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};

describe('What a command is given', () => {
  it('a script is a file with the manifest beside it, or a folder of files', () =>
    inFolder({ 'b.gs': 'const b = 2;', 'a.js': 'const a = 1;', 'notes.txt': 'no', 'appsscript.json': '{"timeZone":"Etc/UTC"}', 'other.json': '{}' }, (path) => {
      const manifest = { timeZone: 'Etc/UTC' };
      expect(readScript(path(''))).toEqual({ source: 'const a = 1;\nconst b = 2;', manifest });
      expect(readScript(path('b.gs'))).toEqual({ source: 'const b = 2;', manifest });
      expect(readScript(path('b.gs'), path('other.json'))).toEqual({ source: 'const b = 2;', manifest: {} });
      expect(mistake(() => readScript(path('c.gs')))).toMatch(/c\.gs: the script cannot be read \(ENOENT\)\.$/);
      expect(mistake(() => readScript(path('b.gs'), path('notes.txt')))).toMatch(/notes\.txt: the manifest is no JSON/);
    }));

  it('latencies have names that are known', () => {
    expect(readLatencies(undefined)).toEqual({ ghl: 0, gmail: 0, props: 0, cache: 0 });
    expect(readLatencies('ghl=200,cache=1.5')).toEqual({ ghl: 200, gmail: 0, props: 0, cache: 1.5 });
    for (const wrong of ['', 'ghl', 'ghl=', 'ghl=-1', 'fax=1', 'constructor=1']) {
      expect(mistake(() => readLatencies(wrong))).toBe(`"${wrong}" is no latency. Give milliseconds, as in ghl=100,gmail=100,props=100,cache=100.`);
    }
  });

  it('a budget is that of a card or of a trigger', () => {
    expect([readBudget(undefined), readBudget('card'), readBudget('trigger')]).toEqual([undefined, 'card', 'trigger']);
    expect(mistake(() => readBudget('6m'))).toBe('"6m" is no budget. Give card, for 30 seconds, or trigger, for 6 minutes.');
  });

  it('a clasp project says where its script lies, and which files come first', () =>
    inFolder({ '.clasp.json': '{"rootDir":".","filePushOrder":["b.gs","gone.gs"]}', 'a.gs': 'A', 'b.gs': 'B', 'appsscript.json': '{}' }, (path) => {
      expect(readScript(path(''))).toEqual({ source: 'B\nA', manifest: {} });
    }));

  it('a route leads to this machine only', () => {
    expect(readRoutes(['https://API.example.com=http://localhost:8080/', 'http://a.example:81/=http://[::1]:1/base/'])).toEqual({
      'https://api.example.com': 'http://localhost:8080',
      'http://a.example:81': 'http://[::1]:1/base',
    });
    expect(mistake(() => readRoutes(['https://a.example=https://b.example']))).toBe(
      'https://b.example/ is not on this machine. A route leads to 127.0.0.1, localhost, [::1] only.',
    );
    for (const wrong of ['', 'https://a.example', 'a.example=http://127.0.0.1', 'https://a.example/path=http://127.0.0.1', 'https://a.example=file:///x']) {
      expect(mistake(() => readRoutes([wrong]))).toMatch(/is no route\. Give ORIGIN=URL/);
    }
  });

  it('properties are text by name, and an event is an object', () =>
    inFolder({ 'good.json': '{"user":{"a":"1"}}', 'number.json': '{"script":{"a":1}}', 'list.json': '[]' }, (path) => {
      expect(readProps(path('good.json'))).toEqual({ user: { a: '1' }, script: {} });
      expect(mistake(() => readProps(path('number.json')))).toMatch(/number\.json: "script" is no set of properties/);
      expect(readEvent(path('good.json'))).toEqual({ user: { a: '1' } });
      expect(mistake(() => readEvent(path('list.json')))).toMatch(/list\.json: an event is a JSON object\.$/);
      expect(mistake(() => readEvent(path('none.json')))).toMatch(/none\.json: the event cannot be read \(ENOENT\)\.$/);
      expect(mistake(() => recorded({ handle: () => ({ status: 200, headers: {}, body: '' }) }, path('none/r.jsonl')))).toMatch(/cannot be written \(ENOENT\)/);
    }));

  it('a port is a number, and a data set is one that exists', () => {
    expect([readPort('0'), readPort('65535'), readDataSet('empty')]).toEqual([0, 65_535, 'empty']);
    for (const wrong of ['', '-1', '65536', '8e1', 'http']) expect(mistake(() => readPort(wrong))).toMatch(/is no port/);
    expect(mistake(() => readDataSet('busy'))).toBe('There is no data set "busy". There are empty, small-agency and busy-agency.');
  });
});
