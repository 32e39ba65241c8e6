/** Keeps the keyboard where it was although the card under it is drawn anew. */

const keyOf = (node: Element | null): string | null => node?.closest('[data-focus-key]')?.getAttribute('data-focus-key') ?? null;

export const createPanelFocus = (root: HTMLElement) => {
  /** By card, so that going back leads to the button that led away. */
  const keys = new Map<string, string>();
  return {
    remember: (card: string): void => {
      const key = keyOf(document.activeElement);
      if (key !== null && root.contains(document.activeElement)) keys.set(card, key);
    },
    /** To the same control as before on this card, or else to the card's title. */
    restore: (card: string): void => {
      const controls = [...root.querySelectorAll<HTMLElement>('[data-focus-key]')];
      const same = controls.find((control) => control.getAttribute('data-focus-key') === keys.get(card) && control.offsetParent !== null);
      (same ?? root.querySelector<HTMLElement>('h2') ?? root.querySelector<HTMLElement>('.card'))?.focus();
    },
    /** To the first field with something wrong. */
    toProblem: (): void => root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  };
};
