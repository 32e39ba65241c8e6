/** What a search is made of, before anybody knows what its words mean. */
export type SearchNode =
  | { readonly kind: 'all' | 'any'; readonly of: readonly SearchNode[] }
  | { readonly kind: 'not'; readonly of: SearchNode }
  /** Words, or the value of an operator. */
  | { readonly kind: 'term'; readonly operator: string | null; readonly value: string };

/** A bracket, a minus, an `operator:`, a quoted phrase or a word. A minus within a word belongs to it. */
const token = /\s*(?:([(){}])|(-)(?=\S)|([a-z_]+\d*[a-z]*):(?=\S)|"([^"]*)"?|([^\s(){}"]+))/iy;

interface Token {
  readonly sign?: string;
  readonly operator?: string;
  readonly word?: string;
  readonly quoted?: true;
}

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null && found[0] !== ''; found = token.exec(text)) {
    const [, bracket, minus, operator, phrase, word] = found;
    if (bracket !== undefined || minus !== undefined) tokens.push({ sign: bracket ?? minus ?? '' });
    else if (operator !== undefined) tokens.push({ operator: operator.toLowerCase() });
    else if (phrase !== undefined) tokens.push({ word: phrase, quoted: true });
    else tokens.push({ word: word ?? '' });
  }
  return tokens;
};

const groups: Readonly<Record<string, { readonly end: string; readonly kind: 'all' | 'any' }>> = {
  '(': { end: ')', kind: 'all' },
  '{': { end: '}', kind: 'any' },
};

/** Brackets within more brackets than that are read as nothing. */
const deepest = 50;

const nothing: SearchNode = { kind: 'any', of: [] };

/**
 * Reads a search as Gmail's box takes it (https://support.google.com/mail/answer/7190): words side by side must all be
 * there, `OR` binds its two neighbours, `{a b}` is either, a minus excludes. An operator before a bracket holds for all
 * that is in it. Brackets that are never closed end with the search.
 */
export const parseSearch = (text: string): SearchNode => {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;
  const isWord = (word: string): boolean => tokens[at]?.word === word && tokens[at]?.quoted !== true;

  const one = (operator: string | null): SearchNode => {
    const { sign, operator: named, word = '' } = tokens[at] ?? {};
    at += 1;
    if (sign === '-') return at < tokens.length ? { kind: 'not', of: one(operator) } : nothing;
    const group = sign === undefined || depth === deepest ? undefined : groups[sign];
    if (group !== undefined) return list(group.kind, group.end, operator);
    return named !== undefined && at < tokens.length ? one(named) : { kind: 'term', operator, value: word };
  };

  const list = (kind: 'all' | 'any', end: string | null, operator: string | null): SearchNode => {
    const of: SearchNode[] = [];
    depth += 1;
    while (at < tokens.length) {
      if (end !== null && tokens[at]?.sign === end) {
        at += 1;
        break;
      }
      if (isWord('AND')) at += 1;
      else if (isWord('OR') && of.length > 0 && at + 1 < tokens.length) {
        at += 1;
        const before = of.pop();
        of.push({ kind: 'any', of: [...(before === undefined ? [] : [before]), one(operator)] });
      } else of.push(one(operator));
    }
    depth -= 1;
    return { kind, of };
  };

  return list('all', null, null);
};
