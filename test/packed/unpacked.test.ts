import { resolve } from 'node:path';
import fc from 'fast-check';
import { createSyncFn } from 'synckit';
import { lzma } from '../../src/packed/lzma';
import { unpacked } from '../../src/packed/unpack';

const encode = createSyncFn<(what: 'text' | 'bytes', given: string | readonly number[]) => string | readonly number[]>(resolve('test/packed/encoder.mjs'));
const packedText = (code: string): string => encode('text', code) as string;
const packedBytes = (values: readonly number[]): Uint8Array => Uint8Array.from(encode('bytes', values) as readonly number[]);

const unpackedBytes = (values: readonly number[]): readonly number[] => {
  const { bytes, read } = lzma(packedBytes(values), values.length);
  read(values.length);
  return [...bytes];
};

it('reads what an encoder by somebody else wrote, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), (values) => {
      expect(unpackedBytes([...values])).toStrictEqual([...values]);
    }),
    { numRuns: 60 },
  );
});

/** Text that repeats itself near and far, changed a little: every kind of step that an encoder can take. */
const repetitive = fc
  .array(fc.tuple(fc.constantFrom('const a=', 'return b(', 'x', '=>({', '});\n', 'contactId'), fc.nat(40), fc.string({ unit: 'binary-ascii', maxLength: 3 })), { minLength: 1, maxLength: 400 })
  .map((pieces) => pieces.map(([text, times, end]) => text.repeat(times) + end).join('') || 'x');

it('reads code in pieces of any size, one after the other', () => {
  fc.assert(
    fc.property(repetitive, fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 5 }), (code, sizes) => {
      const next = unpacked(packedText(code), code.length);
      let text = '';
      for (const size of [...sizes, code.length]) text += next(Math.min(size, code.length - text.length));
      expect(text).toBe(code);
    }),
    { numRuns: 60 },
  );
});

it('reads distances and lengths beyond what short texts have', () => {
  const far = `${'0123456789abcdef'.repeat(9000)}${Array.from({ length: 40_000 }, (_, at) => ((at * at) % 97).toString(36)).join('')}${'0123456789abcdef'.repeat(40)}`;
  expect(unpacked(packedText(far), far.length)(far.length)).toBe(far);
});

it('writes only characters that stand in a string as they are', () => {
  expect(packedText('any code; '.repeat(500))).toMatch(/^[#-[\]-~]+$/);
});
