import { readOptions } from '../../../sandbox/commands/options';
import { readServeOptions, serveLine } from '../../../sandbox/server/serve-options';
import type { ServeOptions } from '../../../sandbox/server/serve-options';

const readWith = (environment: Readonly<Record<string, string>>, ...args: readonly string[]): ServeOptions | null => {
  const given = readOptions(serveLine, args);
  return given && readServeOptions(given, environment);
};

const read = (...args: readonly string[]) => readWith({}, ...args);

describe('npm start', () => {
  it('needs no options', () => {
    expect(read()).toStrictEqual({ port: 8787, mail: [], data: 'small-agency', signedIn: true, realGhl: null });
  });

  it('takes mail, a data set, a port and a real GoHighLevel', () => {
    expect(
      read(
        '--mail',
        'a.eml',
        '--mail',
        'folder',
        '--data',
        'empty',
        '--signed-out',
        '--port',
        '0',
        '--ghl-token',
        'pit-not-a-real-one',
        '--location',
        'L1',
      ),
    ).toStrictEqual({
      port: 0,
      mail: ['a.eml', 'folder'],
      data: 'empty',
      signedIn: false,
      realGhl: { token: 'pit-not-a-real-one', locationId: 'L1' },
    });
  });

  it('takes the port from PORT, unless --port says otherwise', () => {
    expect(readWith({ PORT: '9000' })?.port).toBe(9000);
    expect(readWith({ PORT: '9000' }, '--port', '9001')?.port).toBe(9001);
  });

  it('shows help when asked', () => {
    expect(read('--help')).toBeNull();
  });

  it.each([
    [['--port', 'many'], '"many" is no port. Give a number from 0 to 65535; 0 takes a free one.'],
    [['--data', 'huge'], 'There is no data set "huge". There are empty, small-agency and busy-agency.'],
    [['--ghl-token', 'pit-x'], 'Give both --ghl-token and --location, or neither.'],
    [['--location', 'L1'], 'Give both --ghl-token and --location, or neither.'],
    [['--ghl-token', 'abc', '--location', 'L1'], 'A private integration token begins with pit-.'],
    [['--colour', 'red'], /Unknown option '--colour'/],
  ])('refuses %j', (args, words) => {
    expect(() => read(...args)).toThrow(words);
  });
});
