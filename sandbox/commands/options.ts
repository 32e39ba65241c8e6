import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { dataSetNames, dataSets } from '../ghl/data/data-sets';
import type { DataSet } from '../ghl/data/data-sets';
import { UsageError } from '../usage-error';

export interface Option {
  /** What stands for its value in the help: `PATH`. An option without one is on or off. */
  readonly value?: string;
  readonly words: string;
  readonly needed?: true;
  readonly default?: string;
  readonly multiple?: true;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given, option by option. */
export type Given<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly multiple: true }
    ? readonly string[]
    : Table[Name] extends { readonly value: string }
      ? ValueOf<Table[Name]>
      : boolean;
};

type ValueOf<Row> = Row extends { readonly default: string } | { readonly needed: true } ? string : string | undefined;

export interface CommandLine<Table extends Options> {
  readonly name: string;
  /** How it is called; by the sandbox's tool unless given. */
  readonly call?: string;
  /** What the command does, for the list of commands. */
  readonly summary: string;
  /** The same in a few sentences, for its own help. */
  readonly about: string;
  readonly options: Table;
}

export const helpOf = ({ name, call = `npm run --silent sandbox -- ${name}`, about, options }: CommandLine<Options>): string => {
  const rows = Object.entries(options).map(([option, { value, words, default: usual }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    usual === undefined ? words : `${words} (${usual})`,
  ] as const);
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return [
    about,
    '',
    `  ${call} [options]`,
    '',
    ...rows.map(([left, words]) => `  ${left.padEnd(width)}${words}`),
    '  --help',
    '',
  ].join('\n');
};

const parsing = ({ value, multiple, default: usual }: Option): NonNullable<ParseArgsConfig['options']>[string] => {
  if (value === undefined) return { type: 'boolean', default: false };
  return { type: 'string', multiple: multiple === true, ...(multiple ? { default: [] } : usual !== undefined && { default: usual }) };
};

/** Null when help was asked for. @throws UsageError, and what `parseArgs` throws for an option that it does not know */
export const readOptions = <Table extends Options>({ options }: CommandLine<Table>, args: readonly string[]): Given<Table> | null => {
  const rows = Object.entries<Option>(options);
  const known: ParseArgsConfig['options'] = { ...Object.fromEntries(rows.map(([name, row]) => [name, parsing(row)])), help: { type: 'boolean' } };
  const values: Readonly<Record<string, unknown>> = parseArgs({ args: [...args], options: known }).values;
  if (values['help'] === true) return null;
  for (const [name, { needed, value }] of rows) {
    if (needed && !values[name]) throw new UsageError(`--${name} ${value ?? ''} is missing.`);
  }
  // The table is where both the reading and the type come from.
  return values as Given<Table>;
};

/** A command of the sandbox's tool. It throws UsageError for options that it cannot work with. */
export const command = <const Table extends Options>(line: CommandLine<Table>, run: (given: Given<Table>) => Promise<void>) => ({
  summary: line.summary,
  run: async (args: readonly string[]): Promise<void> => {
    const given = readOptions(line, args);
    if (given === null) console.log(helpOf(line));
    else await run(given);
  },
});

/** @throws UsageError */
export const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`"${text}" is no port. Give a number from 0 to 65535; 0 takes a free one.`);
  return port;
};

const isDataSet = (name: string): name is DataSet => Object.hasOwn(dataSets, name);

/** @throws UsageError */
export const readDataSet = (name: string): DataSet => {
  if (!isDataSet(name)) throw new UsageError(`There is no data set "${name}". There are ${dataSetNames('and')}.`);
  return name;
};

/** Options that several commands have. */
export const shared = {
  port: { value: 'N', words: 'on 127.0.0.1; 0 takes a free one, and so does a port that is taken', default: '0' },
  data: { value: 'SET', words: `what it holds: ${dataSetNames('or')}`, default: 'small-agency' },
  record: { value: 'FILE', words: 'append every exchange to this file, as a line of JSON; tokens are not hidden in it' },
} as const satisfies Options;
