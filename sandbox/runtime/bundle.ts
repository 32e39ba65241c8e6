/** The add-on's source: compiled once, and the functions that Google would find in it. */
import * as vm from 'node:vm';
import { parse, type Node, type Pattern } from 'acorn';

export interface Bundle {
  readonly script: vm.Script;
  /** The names that a trigger, a card or a callback may call. */
  readonly functions: ReadonlySet<string>;
}

const isFunction = (node: Node | null | undefined): boolean => node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression';
const nameOf = (pattern: Pattern): string | null => (pattern.type === 'Identifier' ? pattern.name : null);

/**
 * Only top-level declarations count (https://developers.google.com/apps-script/guides/v8-runtime): what is put on
 * `globalThis` at run time is not found. Names that end in an underscore are private.
 * @throws SyntaxError
 */
export const compileBundle = (source: string): Bundle => {
  const script = new vm.Script(source, { filename: 'Code.js' });
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: false });
  const names = body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return [statement.id?.name ?? null];
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.filter(({ init }) => isFunction(init)).map(({ id }) => nameOf(id));
  });
  return { script, functions: new Set(names.filter((name): name is string => name !== null && !name.endsWith('_'))) };
};
