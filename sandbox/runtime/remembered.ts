/** So many answers are kept; then it starts anew. */
const most = 10_000;

/** A function that does not work out twice what it has found before. What throws is not remembered. */
export const remembered = <Key, Value extends {}>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
};

/** Makes something when it is first asked for. */
export const once = <Value extends {}>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};
