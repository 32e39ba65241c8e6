/** `npm run crash`: kills everything that writes before and after each of its service calls. Names stories to take only those. Exits 1 if anything is lost or twice. */
import { crashesOf } from './crash';
import { stories } from './stories';

const wanted = process.argv.slice(2);

const run = async (): Promise<void> => {
  let [points, wrong] = [0, 0];
  for (const story of stories.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const startedAt = Date.now();
    const { points: all, crash } = await crashesOf(story);
    const bad = all.flatMap((point) => {
      const differs = crash(point);
      return differs === null ? [] : [`  ${point.when} call ${point.k}: ${differs}`];
    });
    points += all.length;
    wrong += bad.length;
    console.log([`${story.name}: ${all.length} points, ${bad.length === 0 ? 'all well' : `${bad.length} wrong`} (${Math.round((Date.now() - startedAt) / 1000)} s)`, ...bad].join('\n'));
  }
  console.log(`${points} points at which something was killed: ${wrong === 0 ? 'the same in the end, nothing lost, nothing twice' : `${wrong} wrong`}.`);
  process.exitCode = wrong === 0 ? 0 : 1;
};

void run();
