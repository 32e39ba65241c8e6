/** One stop of the Tab key for a row of buttons; the arrow keys go from one to the next (a roving tabindex). */

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Makes the buttons inside `row` such a group. In text from right to left, left and right change places. */
export const rove = <Row extends HTMLElement>(row: Row, buttons: readonly HTMLButtonElement[]): Row => {
  const enabled = buttons.filter(({ disabled }) => !disabled);
  const reach = (reached: HTMLButtonElement): void => enabled.forEach((button) => (button.tabIndex = button === reached ? 0 : -1));
  if (enabled[0]) reach(enabled[0]);
  row.addEventListener('focusin', ({ target }) => {
    const button = enabled.find((one) => one === target);
    if (button) reach(button);
  });
  row.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const at = enabled.findIndex((button) => button === event.target);
    if (!step || at === -1) return;
    event.preventDefault();
    enabled[step(at, enabled.length - 1)]?.focus();
  });
  return row;
};
