import type { PanelWire, StateWire } from '../wire';

/** What a tab of the drawer can do to the rest of the page. */
export interface DrawerContext {
  readonly timeZone: string;
  readonly notify: (text: string) => void;
  /** Begins anew in the side panel. */
  readonly show: (work: () => Promise<PanelWire>) => void;
  /** Does something that changes the sandbox, then draws the drawer anew; a refusal is shown. */
  readonly change: (work: () => Promise<StateWire>, done?: string) => void;
  readonly restart: () => void;
}

export interface Tab {
  readonly title: string;
  readonly node: HTMLElement;
  /** Draws what has changed. Called when the tab is opened, and after everything that happens while it is open. */
  readonly refresh: (state: StateWire) => Promise<void>;
}
