import * as fc from 'fast-check';
import { factories } from '../../../../sandbox/runtime/card-service/card-service';
import type { PartFactory } from '../../../../sandbox/runtime/card-service/part-factory';
import { errorOf } from '../an-add-on';

/** Every method of every object that a factory makes, as code without its arguments. */
const methods = Object.entries<PartFactory>(factories).flatMap(([factory, { classes }]) =>
  (classes[0]?.members ?? []).filter((member) => member !== 'throwException').map((member) => `CardService.${factory}().${member}`),
);

const refusal = /^Exception: (The parameters \(.*\) don't match the method signature for |Cannot add more than |CardService\.\w+ is not complete: )/s;

it('whatever is given to a method is taken, or refused in the words of Apps Script', () => {
  const call = fc.tuple(fc.constantFrom(...methods), fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(call, { minLength: 1, maxLength: 10 }), (calls) => {
      for (const [method, given] of calls) {
        const error = errorOf(`${method}(...JSON.parse(${JSON.stringify(JSON.stringify(given))}))`, { cards: { chat: true, preview: true } });
        if (error !== null && !String(error).startsWith('NotEmulated: ')) expect(error).toMatch(refusal);
      }
    }),
    { numRuns: 20 },
  );
});
