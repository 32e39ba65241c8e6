import { createApp } from '../../../src/triggers/app';
import { logged, syncLog } from '../../../src/triggers/sync/log';
import { createInMemoryPlatform } from '../../platform/in-memory-platform';

it('says where a name was too long for the log, and cuts no character in half', () => {
  const platform = createInMemoryPlatform();
  const app = createApp(platform);
  const tag = `a rather long tag that somebody thought${'🏡'.repeat(3)}`;
  app.properties.write(logged(app, [{ contactId: 'c1', name: 'Somebody with a rather long name', tag, what: 'label-on', wrote: '+tag' }], platform.now()));
  expect(syncLog(app)).toMatchObject([{ name: 'Somebody with a rather long n…', tag: 'a rather long tag that somebody thought…' }]);
});
