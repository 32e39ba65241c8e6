/** `npm run interleave`: a thousand interleavings, or as many as are asked for, from a seed on. Exits 1 if one of them goes wrong. */
import { isDeepStrictEqual } from 'node:util';
import { createInterleavings, whole } from './interleaving';

const [count = 1_000, first = 1] = process.argv.slice(2).map(Number);

const run = async (): Promise<void> => {
  const { interleave, atOnce } = await createInterleavings();
  let wrong = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const found = interleave(seed);
    if (isDeepStrictEqual(found, whole(seed))) continue;
    wrong += 1;
    console.log(`Seed ${seed}: ${JSON.stringify(found)}`);
  }
  console.log(`${count} interleavings, seeds ${first} to ${first + count - 1}: ${wrong === 0 ? 'one token refresh each, nothing lost, nothing twice, none stood still' : `${wrong} went wrong`}.`);
  console.log(`In ${atOnce()} of them the card that opened was first, and brought label and tag in step.`);
  process.exitCode = wrong === 0 ? 0 : 1;
};

void run();
