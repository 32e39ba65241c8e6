import { readServeOptions } from '../../../sandbox/server/serve-options';

const read = (...args: readonly string[]) => readServeOptions(args, {});

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
    expect(readServeOptions([], { PORT: '9000' })?.port).toBe(9000);
    expect(readServeOptions(['--port', '9001'], { PORT: '9000' })?.port).toBe(9001);
  });

  it('shows help when asked', () => {
    expect(read('--help')).toBeNull();
  });

  it.each([
    [['--port', 'many'], '"many" is no port. Give a number from 0 to 65535.'],
    [['--data', 'huge'], 'There is no data set "huge". There are empty and small-agency.'],
    [['--ghl-token', 'pit-x'], 'Give both --ghl-token and --location, or neither.'],
    [['--location', 'L1'], 'Give both --ghl-token and --location, or neither.'],
    [['--ghl-token', 'abc', '--location', 'L1'], 'A private integration token begins with pit-.'],
    [['--colour', 'red'], /Unknown option '--colour'/],
  ])('refuses %j', (args, words) => {
    expect(() => read(...args)).toThrow(words);
  });
});
