/** The same entries but those of these names. */
export const without = <Value extends object, Name extends keyof Value>(value: Value, ...names: readonly Name[]): Omit<Value, Name> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.some((other) => other === name))) as Omit<Value, Name>;
