import { api } from '../api';
import { element, newElementId } from '../element';
import { icon } from '../icons';
import type { PanelWire, StateWire } from '../wire';
import { createFaultsTab } from './faults-tab';
import { createRecordTab } from './record-tab';
import { createRequestsTab } from './requests-tab';
import { createSignInTab } from './sign-in-tab';
import type { DrawerContext, Tab } from './tab';
import { createTimeTab } from './time-tab';

interface DrawerOptions {
  readonly state: StateWire;
  readonly notify: (text: string) => void;
  readonly show: (work: () => Promise<PanelWire>) => void;
  /** Something was done behind the scenes: the clock moved, say. */
  readonly changed: () => void;
  readonly restart: () => void;
}

const makers: readonly ((context: DrawerContext) => Tab)[] = [createRequestsTab, createRecordTab, createTimeTab, createFaultsTab, createSignInTab];

/** What lies behind the mailbox: requests, records, time, faults, sign-in. Closed until one of its tabs is chosen. */
export const createDrawer = ({ state: first, notify, show, changed, restart }: DrawerOptions) => {
  let state = first;
  let seenAt = Date.now();
  let open: Tab | null = null;

  const take = (next: StateWire): void => {
    state = next;
    seenAt = Date.now();
  };
  const refresh = async (): Promise<void> => {
    take(await api.state());
    await open?.refresh(state);
  };
  const change: DrawerContext['change'] = (work, done) =>
    void work()
      .then((next) => {
        take(next);
        if (done !== undefined) notify(done);
        changed();
        return open?.refresh(state);
      })
      .catch((error: unknown) => notify(error instanceof Error ? error.message : String(error)));

  const tabs = makers.map((make) => make({ timeZone: first.user.timeZone, notify, show, change, restart }));
  const content = element('div', { class: 'drawer-content', hidden: true });
  const buttons = tabs.map((tab) => {
    tab.node.id = newElementId();
    tab.node.setAttribute('role', 'region');
    tab.node.setAttribute('aria-label', tab.title);
    return element(
      'button',
      { type: 'button', 'aria-expanded': 'false', 'aria-controls': tab.node.id, click: () => choose(open === tab ? null : tab) },
      tab.title,
    );
  });
  const closeButton = element(
    'button',
    { type: 'button', class: 'button iconic', 'aria-label': 'Close the drawer', hidden: true, click: () => choose(null) },
    icon('down'),
  );
  const choose = (tab: Tab | null): void => {
    open = tab;
    buttons.forEach((button, index) => button.setAttribute('aria-expanded', String(tabs[index] === tab)));
    content.replaceChildren(...(tab ? [tab.node] : []));
    content.hidden = tab === null;
    closeButton.hidden = tab === null;
    if (tab) void refresh().catch((error: unknown) => notify(error instanceof Error ? error.message : String(error)));
  };

  const node = element(
    'section',
    { class: 'drawer', 'aria-label': 'Behind the scenes' },
    element('div', { class: 'drawer-tabs' }, ...buttons, closeButton),
    content,
  );
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || open === null) return;
    const from = buttons[tabs.indexOf(open)];
    choose(null);
    from?.focus();
  });
  return {
    node,
    refresh,
    /** The sandbox's time, as far as the page knows it. */
    now: (): number => state.now + (Date.now() - seenAt),
  };
};
