import { Hono } from 'hono';
import { listen } from '../../../sandbox/server/listen';

const app = (words: string): Hono => new Hono().get('/', (context) => context.text(words));
const textAt = async (url: string): Promise<string> => (await fetch(url)).text();

it('takes a free port when the wanted one is taken', async () => {
  const first = await listen(app('first'), 0);
  const second = await listen(app('second'), first.port);
  expect(second.port).not.toBe(first.port);
  expect(second.url).toBe(`http://127.0.0.1:${second.port}`);
  expect([await textAt(first.url), await textAt(second.url)]).toEqual(['first', 'second']);
  await Promise.all([first.close(), second.close()]);
});
