import { notEmulated } from '../../errors';
import { type Matches, operators, type SearchContext } from './operators';
import { parseSearch, type SearchNode } from './query';
import { saysAnywhere } from './words';

export interface Search {
  readonly matches: Matches;
  /** Whether it asks for spam, trash or both by name, which are left aside otherwise. */
  readonly coversTrash: boolean;
}

/** Operators that Gmail has and the sandbox does not. */
const unknownHere: readonly string[] = ['around', 'answered', 'forwarded'];

const matchesTerm = (operator: string | null, value: string, context: SearchContext): Matches => {
  if (operator === null) {
    if (/^AROUND$/.test(value)) throw notEmulated('the search AROUND');
    return (message) => saysAnywhere(message, value);
  }
  if (unknownHere.includes(operator)) throw notEmulated(`the search ${operator}:`);
  const read = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  // What is no operator is text with a colon in it.
  return read === undefined ? (message) => saysAnywhere(message, `${operator} ${value}`) : read(value, context);
};

const matchesOf = (node: SearchNode, context: SearchContext): Matches => {
  if (node.kind === 'term') return matchesTerm(node.operator, node.value, context);
  if (node.kind === 'not') {
    const excluded = matchesOf(node.of, context);
    return (message) => !excluded(message);
  }
  const parts = node.of.map((part) => matchesOf(part, context));
  return node.kind === 'all' ? (message) => parts.every((part) => part(message)) : (message) => parts.some((part) => part(message));
};

const namesTrash = (node: SearchNode): boolean => {
  if (node.kind === 'not') return false;
  if (node.kind !== 'term') return node.of.some(namesTrash);
  return ['in', 'label'].includes(node.operator ?? '') && /^(anywhere|trash|spam)$/i.test(node.value);
};

/** @throws GoogleError 501 for an operator of Gmail's that is not emulated */
export const readSearch = (text: string, context: SearchContext): Search => {
  const node = parseSearch(text);
  return { matches: matchesOf(node, context), coversTrash: namesTrash(node) };
};
