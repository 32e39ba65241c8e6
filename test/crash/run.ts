/**
 * `npm run crash`: kills everything that writes before and after each of its service calls. With `--faults`, lets each
 * of its requests go wrong in each way instead, then each operation all the time, and one call of each batch. Names stories to take only those; `--share 1/4` takes every fourth point,
 * from the first on. Exits 1 if anything is lost, twice or silent.
 */
import { crashesOf } from './crash';
import { type FaultPoint, faultsOf, faultWords } from './faults';
import { stories } from './stories';
import type { Story } from './story';

const given = process.argv.slice(2);
const isFaults = given.includes('--faults');
const shareAt = given.indexOf('--share');
const [part = 1, parts = 1] = shareAt < 0 ? [] : (given[shareAt + 1] ?? '').split('/').map(Number);
const names = given.filter((word, index) => !word.startsWith('--') && (shareAt < 0 || index !== shareAt + 1));

const unknown = names.filter((name) => !stories.some((story) => story.name === name));
if (unknown.length > 0 || !(part >= 1 && part <= parts)) {
  console.error(unknown.length > 0 ? `There is no story called ${unknown.join(', ')}.` : 'A share is written like 1/4.');
  process.exit(2);
}

/** Each point in words and of what sort it is, with what came of it: `wrong` and what, or how it was got over. */
type Told = () => { readonly at: string; readonly sort: string; readonly wrong?: string; readonly how?: string };

const sortOf = (point: FaultPoint): string => ('k' in point ? 'requests that went wrong' : point.times === 1 ? 'calls of a batch that did' : 'operations that did all the time');

const crashes = async (story: Story): Promise<readonly Told[]> => {
  const { points, crash } = await crashesOf(story);
  return points.map((point) => () => {
    const wrong = crash(point);
    return { at: `${point.when} call ${point.k}`, sort: 'points at which something was killed', ...(wrong !== null && { wrong }) };
  });
};

const faults = async (story: Story): Promise<readonly Told[]> => {
  const { points, fail } = await faultsOf(story);
  return points.map((point) => () => {
    const came = fail(point);
    return { at: faultWords(point), sort: sortOf(point), ...(typeof came === 'string' ? { how: came } : came) };
  });
};

const seconds = (since: number): string => `${Math.round((Date.now() - since) / 1000)} s`;

const run = async (): Promise<void> => {
  const startedAt = Date.now();
  let [left, wrong] = [0, 0];
  const taken = new Map<string, number>();
  for (const story of stories.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const began = Date.now();
    const all = await (isFaults ? faults : crashes)(story);
    const told = all.filter((_, index) => index % parts === part - 1).map((tell) => tell());
    const bad = told.filter((one) => one.wrong !== undefined);
    const made = isFaults ? `, ${(['recovered', 'done again', 'told'] as const).map((how) => `${told.filter((one) => one.how === how).length} ${how}`).join(', ')}` : '';
    for (const { sort } of told) taken.set(sort, (taken.get(sort) ?? 0) + 1);
    left += all.length - told.length;
    wrong += bad.length;
    console.log([`${story.name}: ${told.length} points${made}, ${bad.length === 0 ? 'all well' : `${bad.length} wrong`} (${seconds(began)})`, ...bad.map((one) => `  ${one.at}: ${one.wrong}`)].join('\n'));
  }
  const what = [...taken].map(([sort, count]) => `${count} ${sort}`).join(', ') || 'Nothing to tell';
  const well = isFaults ? 'recovered from, done again or told, none silent' : 'the same in the end, nothing lost, nothing twice';
  console.log(`${what}${left > 0 ? ` (${left} left out)` : ''}: ${wrong === 0 ? well : `${wrong} wrong`} (${seconds(startedAt)}).`);
  process.exitCode = wrong === 0 ? 0 : 1;
};

void run();
