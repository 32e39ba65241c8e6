/**
 * Gmail's side panel without a picture: turns what the user does into event objects, runs the add-on, and turns its
 * answers into a stack of cards, links, drafts and notifications. How faithfully: `fidelity.ts`, here and of the runtime.
 */
import type { Execution } from '../runtime/runtime';
import type { User } from '../runtime/session';
import type { ActionJson, OnClick, SelectionItemJson } from './card-json';
import type { AddOnRuntime } from './ask-add-on';
import type { OpenMessage, Recipients } from './event-object';
import type { FormValues } from './form';
import { createPanelSession } from './panel-session';
import type { PanelView } from './panel-view';
import { stacked } from './card-stack';
import { noCards, peekOpened, wentBack } from './shown-cards';
import { canClick, canSearch, canSuggest } from './walk-card';

export interface SidePanelOptions {
  readonly runtime: AddOnRuntime;
  /** Parsed `appsscript.json`. */
  readonly manifest: unknown;
  readonly user: User;
  /** Gmail opens a message: answers its ids as events carry them, and a fresh token for it. */
  readonly openMessage: (messageId: string) => OpenMessage;
  /** Shows a message's cards again, without running the add-on, until an answer says `stateChanged`. Off unless given. */
  readonly keepsCards?: boolean;
}

export interface GridItemClick {
  readonly id: string;
  readonly index: number;
}

export interface SidePanel {
  readonly openHome: () => PanelView;
  readonly openMessage: (messageId: string) => PanelView;
  /** Runs the compose action of that index (the first unless given). */
  readonly openCompose: (recipients: Recipients, index?: number) => PanelView;
  readonly universalAction: (index: number) => PanelView;
  /**
   * Clicks something on the shown card. `changes` are the fields that the user has changed since; `gridItem` is the item
   * of a clicked grid. An action whose fields are not as it needs them is not sent: `problems` of the view says why.
   * @throws Error when the shown card has no such click or field
   */
  readonly click: (onClick: OnClick, changes?: FormValues, gridItem?: GridItemClick) => PanelView;
  /** The suggestions that a text field's `autoCompleteAction` answers. @throws Error when no field has it */
  readonly suggest: (action: ActionJson, changes: FormValues) => readonly string[];
  /** The items that a multi-select menu's `externalDataSource` answers for some words. @throws Error when no menu has it */
  readonly search: (action: ActionJson, changes: FormValues, query: string) => readonly SelectionItemJson[];
  readonly back: () => PanelView;
  /** Brings up the contextual card whose header waits at the foot of the panel. */
  readonly openPeek: () => PanelView;
  /** Shows what the add-on has for this place now, as when a window with `onClose: RELOAD` is closed. */
  readonly reload: () => PanelView;
  /** Answers what shows again what is shown now, without running the add-on. */
  readonly bookmark: () => () => void;
  readonly view: () => PanelView;
  readonly lastExecution: () => Execution | null;
}

const parametersOf = ({ parameters = [] }: ActionJson): Readonly<Record<string, string>> =>
  Object.fromEntries(parameters.map(({ key, value }) => [key, value]));

export const createSidePanel = (options: SidePanelOptions): SidePanel => {
  const session = createPanelSession(options);
  const { triggers } = session;
  let again: () => PanelView = () => session.view();

  const openHome = (): PanelView => {
    session.enter({ context: 'home', message: null, recipients: null });
    again = openHome;
    return session.open(triggers.homepage === null ? [] : [triggers.homepage]);
  };
  const openMessage = (messageId: string, fresh = false): PanelView => {
    const message = options.openMessage(messageId);
    session.enter({ context: 'message', message, recipients: null });
    again = () => openMessage(messageId, true);
    return (!fresh && session.showKept(message.messageId)) || session.open(triggers.contextual);
  };
  const openCompose = (to: Recipients, index = 0): PanelView => {
    const action = triggers.compose[index];
    if (!action) throw new Error(`The manifest has no compose action number ${index}.`);
    session.enter({ context: 'compose', message: null, recipients: triggers.draftMetadata ? to : null });
    again = () => openCompose(to, index);
    return session.open([action.runFunction]);
  };

  return {
    openHome,
    openMessage: (messageId) => openMessage(messageId),
    openCompose,
    universalAction: (index) => {
      const action = triggers.universalActions[index];
      if (!action) throw new Error(`The manifest has no universal action number ${index}.`);
      session.nothingYet();
      if (action.openLink !== null) session.follow({ url: action.openLink });
      if (action.runFunction !== null) session.universal(action.runFunction);
      return session.view();
    },
    click: (onClick, changes = {}, gridItem) => {
      if (!canClick(session.top().card, onClick)) throw new Error(`The shown card has nothing to click that does this: ${JSON.stringify(onClick)}`);
      const form = session.fill(changes);
      session.nothingYet();
      const { card } = onClick;
      if (card) session.rearrange((shown) => ({ ...shown, stack: [...shown.stack, stacked(card)] }));
      if (onClick.openLink) session.follow(onClick.openLink);
      const action = onClick.action ?? onClick.openDynamicLinkAction;
      const grid = gridItem ? { grid_item_identifier: gridItem.id, grid_item_index: String(gridItem.index) } : {};
      if (action) session.act(action, { form, parameters: { ...parametersOf(action), ...grid } });
      return session.view();
    },
    suggest: (action, changes) => {
      if (!canSuggest(session.top().card, action)) throw new Error('The shown card has no field that asks for these suggestions.');
      return session.inquire(action, { asker: 'suggestion', form: session.fill(changes), parameters: parametersOf(action) })?.suggestions ?? [];
    },
    search: (action, changes, query) => {
      if (!canSearch(session.top().card, action)) throw new Error('The shown card has no menu that searches with this action.');
      const parameters = { ...parametersOf(action), autocomplete_widget_query: query };
      return session.inquire(action, { asker: 'search', form: session.fill(changes), parameters })?.items ?? [];
    },
    back: () => {
      session.nothingYet();
      session.rearrange(wentBack);
      return session.view();
    },
    openPeek: () => {
      session.nothingYet();
      session.rearrange(peekOpened);
      return session.view();
    },
    reload: () => {
      session.rearrange(() => noCards);
      return again();
    },
    bookmark: session.bookmark,
    view: session.view,
    lastExecution: session.lastExecution,
  };
};
