import { relative } from 'node:path';
import ts from 'typescript';
import { readProject } from './floors';

/** Whether a property access is the `name` that JavaScript gives every function, and not a field of our own. */
const isFunctionName = (node: ts.Node, checker: ts.TypeChecker): boolean => {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'name') return false;
  const { declarations = [] } = checker.getSymbolAtLocation(node.name) ?? {};
  return declarations.some(({ parent }) => ts.isInterfaceDeclaration(parent) && parent.name.text === 'Function');
};

/** Where files read the `name` of a function, as `file:line`. */
export const functionNameReads = (files: readonly string[]): readonly string[] => {
  const { options } = readProject('floor-4-entry-points');
  const program = ts.createProgram({ rootNames: files, options: { ...options, composite: false } });
  const checker = program.getTypeChecker();
  return files.flatMap((path) => {
    const file = program.getSourceFile(path)!;
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isFunctionName(node, checker)) found.push(`${relative('.', path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
};
