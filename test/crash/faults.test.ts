import { createRandom } from '../../sandbox/world';
import { faultsOf } from './faults';
import { stories } from './stories';

/** `npm run crash -- --faults` takes all stories, all requests and all kinds; here are some of each, drawn from a seed. */
const random = createRandom(20_261_124);
const drawn = [...stories].map((story) => ({ story, place: random.next() })).sort((one, other) => one.place - other.place).slice(0, 10).map(({ story }) => story);

it.each(drawn)('$name, with a request that goes wrong, is recovered from or told', async (story) => {
  const { points, fail } = await faultsOf(story);
  for (let left = Math.min(2, points.length); left > 0; left -= 1) {
    const point = points[Math.floor(random.next() * points.length)]!;
    expect([point, fail(point)]).toStrictEqual([point, expect.stringMatching(/^(recovered|done again|told)$/)]);
  }
});
