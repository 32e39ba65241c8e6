/** `Utilities.formatString`: the conversions of C's `sprintf`. */
import { GoogleException } from './google-error';

interface Conversion {
  readonly flags: string;
  readonly precision: number | null;
}

const signed = (value: number, flags: string, digits: string): string =>
  `${value < 0 || Object.is(value, -0) ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''}${digits}`;

/** JavaScript writes `1e+2`, C writes `1e+02`. */
const exponent = (digits: string): string => digits.replace(/e([+-])(\d)$/, 'e$10$2');

const whole = (value: unknown): number => Math.trunc(Number(value));

const unsigned = (radix: number, prefix: string) => (value: unknown, { flags }: Conversion): string =>
  `${flags.includes('#') ? prefix : ''}${(whole(value) >>> 0).toString(radix)}`;

const decimal = (value: unknown, { flags }: Conversion): string => signed(whole(value), flags, String(Math.abs(whole(value))));

const conversions: Readonly<Record<string, (value: unknown, conversion: Conversion) => string>> = {
  s: (value, { precision }) => (precision === null ? String(value) : String(value).slice(0, precision)),
  c: (value) => (typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)),
  d: decimal,
  i: decimal,
  u: (value) => String(whole(value) >>> 0),
  b: unsigned(2, '0b'),
  o: unsigned(8, '0'),
  x: unsigned(16, '0x'),
  X: (value, conversion) => unsigned(16, '0x')(value, conversion).toUpperCase(),
  f: (value, { flags, precision }) => signed(Number(value), flags, Math.abs(Number(value)).toFixed(precision ?? 6)),
  e: (value, { flags, precision }) => signed(Number(value), flags, exponent(Math.abs(Number(value)).toExponential(precision ?? 6))),
  g: (value, { flags, precision }) => signed(Number(value), flags, exponent(String(Number(Math.abs(Number(value)).toPrecision(precision ?? 6))))),
};

const padded = (text: string, width: number, flags: string): string => {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const [, sign = '', digits = ''] = /^([+ -]?)(.*)$/s.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
};

/** @throws GoogleException for a conversion that there is not, or an argument that is missing */
export const formatString = (template: string, values: readonly unknown[]): string => {
  let next = 0;
  return template.replace(/%(%|([-+ 0#]*)(\d*)(?:\.(\d+))?([a-zA-Z]?))/g, (whole: string, rest: string, flags = '', width = '', precision: string | undefined, name = '') => {
    if (rest === '%') return '%';
    const convert = conversions[name];
    if (!convert) throw new GoogleException(`Unknown format conversion: ${whole}`);
    if (next >= values.length) throw new GoogleException(`Format specifier '${whole}' has no argument.`);
    const text = convert(values[next++], { flags, precision: precision === undefined ? null : Number(precision) });
    return padded(text, Number(width), 'sc'.includes(name) ? flags.replace('0', '') : flags);
  });
};
