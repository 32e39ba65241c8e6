/** The sandbox's page: mailbox, mail, the add-on's sidebar, and the drawer below. */
import { api } from './api';
import { createCompose } from './compose';
import { createConversation } from './conversation';
import { createDrawer } from './drawer/drawer';
import { element } from './element';
import { createLinkFollower } from './follow-link';
import { icon } from './icons';
import { createLatest } from './latest';
import { linkEvent } from './link-click';
import { createMailbox } from './mailbox';
import { createPaneTabs } from './panes';
import { createPanel } from './panel';
import { createSnackbar } from './snackbar';
import { createThemeToggle } from './theme-toggle';
import type { StateWire, ThreadWire } from './wire';

const topBar = (account: string): HTMLElement =>
  element(
    'header',
    { class: 'top' },
    element('strong', {}, 'Gmail sandbox'),
    element('a', { class: 'account', href: '/gallery' }, 'Widgets'),
    element('span', {}, account),
    createThemeToggle(),
  );

const start = async (state: StateWire): Promise<void> => {
  const { addOn, user } = state;
  const { timeZone } = user;
  const snackbar = createSnackbar();
  const followLink = createLinkFollower(snackbar);
  const told = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => snackbar.notify(error instanceof Error ? error.message : String(error)));
  const columns = element('div', { class: 'columns' });
  const tabs = createPaneTabs(document.body);

  const panel = createPanel({
    addOn,
    timeZone,
    actions: api,
    notify: snackbar.notify,
    followLink,
    onDraft: (draft) => compose.apply(draft),
    changed: () => told(Promise.all([drawer.refresh(), refreshLabels()])),
  });
  const drawer = createDrawer({
    state,
    notify: snackbar.notify,
    show: (work) => void panel.show(work),
    changed: () => told(refreshLabels()),
    restart: () => location.replace('/'),
  });
  const mailbox = createMailbox({ now: drawer.now, timeZone, open: (thread) => void (location.hash = thread.threadId) });
  const conversation = createConversation({
    timeZone,
    frameUrl: api.frameUrl,
    openMessage: (messageId) => void panel.show(() => api.openMessage(messageId)),
    setLabel: (name, on) => told(api.setLabel(location.hash.slice(1), name, on).then(refreshLabels)),
    close: () => void (location.hash = ''),
  });
  const compose = createCompose({
    actions: addOn.composeActions,
    run: (people, index) => {
      tabs.show('add-on');
      void panel.show(() => api.compose(people, index));
    },
  });

  const latest = createLatest();
  /** The add-on changes labels as well: on a click, or when a trigger fires as the clock moves. */
  const refreshLabels = async (): Promise<void> => {
    const threadId = location.hash.slice(1);
    if (!mailbox.find(threadId)) return;
    const messages = await latest(api.conversation(threadId));
    if (messages !== null && location.hash === `#${threadId}`) conversation.showLabels(messages);
  };
  const open = async ({ threadId, messageId }: ThreadWire): Promise<void> => {
    const messages = await api.conversation(threadId);
    // Meanwhile another mail may have been chosen.
    if (location.hash !== `#${threadId}`) return;
    conversation.show(messages);
    mailbox.setOpen(threadId);
    tabs.show('mail');
    await panel.show(() => api.openMessage(messageId));
  };
  const followHash = async (): Promise<void> => {
    const thread = mailbox.find(location.hash.slice(1));
    if (thread) return open(thread);
    conversation.showNothing();
    mailbox.setOpen(null);
    tabs.show('mailbox');
    await panel.show(api.home);
  };

  columns.append(
    element(
      'div',
      { class: 'left' },
      element('button', { type: 'button', class: 'button tonal compose-button', click: compose.open }, icon('pen'), 'Compose'),
      mailbox.node,
    ),
    conversation.node,
    panel.node,
  );
  document.body.replaceChildren(
    topBar(user.email),
    tabs.node,
    columns,
    drawer.node,
    compose.node,
    snackbar.node,
  );
  document.addEventListener(linkEvent, (event) => void followLink({ url: (event as CustomEvent<string>).detail }));
  addEventListener('hashchange', () => told(followHash()));
  mailbox.show(await api.threads());
  await followHash();
};

api
  .state()
  .then(start)
  .catch((error: unknown) => {
    document.body.replaceChildren(element('p', { class: 'nothing-open', role: 'alert' }, error instanceof Error ? error.message : String(error)));
  });
