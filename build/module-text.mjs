/** A bundled module taken apart, so that it can become the body of a function. */
import { parse } from 'acorn';
import { minify } from 'terser';

const isImport = ({ type }) => type === 'ImportDeclaration';
const isExport = ({ type }) => type === 'ExportNamedDeclaration';

const importsIn = (body) =>
  body.filter(isImport).flatMap(({ source, specifiers }) => specifiers.map(({ imported, local }) => ({ from: source.value, name: imported.name, local: local.name })));

const parsed = (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body;

export const same = (one) => (other) => one.from === other.from && one.name === other.name;

/** With each thing imported once: esbuild repeats an import for each module that has it. */
const importedOnce = (code) => {
  const body = parsed(code);
  const imports = importsIn(body);
  const first = (one) => imports.find(same(one));
  const lines = imports.map((one) =>
    first(one) === one ? `import{${one.name} as ${one.local}}from${JSON.stringify(one.from)};` : `const ${one.local}=${first(one).local};`,
  );
  const rest = body.filter((statement) => !isImport(statement)).map(({ start, end }) => code.slice(start, end));
  return [...lines, ...rest].join('\n');
};

/** A module as what it imports, what it exports and the statements between, each with the name it has in them. */
export const taken = async (code) => {
  const { code: short } = await minify(importedOnce(code), { module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } });
  const body = parsed(short);
  return {
    imports: importsIn(body),
    exports: body.filter(isExport).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => ({ name: exported.name, local: local.name }))),
    statements: body.filter((statement) => !isImport(statement) && !isExport(statement)).map(({ start, end }) => short.slice(start, end)),
  };
};
