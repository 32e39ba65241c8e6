import { createInterleavings, whole } from './interleaving';

/** `npm run interleave` takes a thousand. */
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

it('two runs and an open card at once refresh the token once, lose nothing, write nothing twice and never block each other', async () => {
  const { interleave, atOnce } = await createInterleavings();
  for (const seed of seeds) expect({ seed, ...interleave(seed) }).toStrictEqual({ seed, ...whole(seed) });
  expect(atOnce()).toBeGreaterThan(5);
});
