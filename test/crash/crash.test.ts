import { crashesOf } from './crash';
import { stories } from './stories';

/** `npm run crash` takes all stories and all points; here are some, two of each in turn. */
const quick: readonly string[] = ['task.update', 'note.delete', 'tag.remove', 'change.sendAll', 'auto.undo', 'job label-sync', 'job outbox', 'job auto-contacts'];

it.each(stories.filter(({ name }) => quick.includes(name)))('$name, killed half way and close to its end, is the same in the end: nothing lost, nothing twice', async (story) => {
  const { points, crash } = await crashesOf(story);
  expect(points.length).toBeGreaterThan(10);
  for (const share of [0.5, 0.8]) {
    const point = points[Math.floor(points.length * share)]!;
    expect([point, crash(point)]).toStrictEqual([point, null]);
  }
});
