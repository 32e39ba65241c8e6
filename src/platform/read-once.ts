/** Reads when it is first asked, and never again. */
export const once = <Value>(read: () => Value): (() => Value) => {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: read() }).value;
};

/** Reads a text again only when it is another than the last time: one execution asks for the same property many times. */
export const readOnce = <Text, Value>(read: (text: Text) => Value): ((text: Text) => Value) => {
  let last: { readonly text: Text; readonly value: Value } | null = null;
  return (text) => (last?.text === text ? last : (last = { text, value: read(text) })).value;
};
