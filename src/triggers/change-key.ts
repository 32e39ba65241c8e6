/** Each change has properties of its own: two executions that write at once must not undo each other's entries. */
export const changeKey = (id: string): string => `change.${id}`;
