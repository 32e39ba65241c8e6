import { offeredOperations } from '../../../src/ghl/calls';
import { families } from './families';

const tried = Object.values(families).flat().flatMap(({ rows }) => Object.keys(rows));

it('every operation that is offered is tried with a right and a wrong input, once', () => {
  expect([...tried].sort()).toStrictEqual([...offeredOperations()].sort());
});
