/**
 * Gmail's side panel without a picture: turns what the user does into event objects, runs the add-on, and turns its
 * answers into a stack of cards, links, drafts and notifications. `fidelity.ts` of the runtime says how faithfully.
 */
import type { Execution, Runtime } from '../runtime/runtime';
import { scope } from '../runtime/scopes';
import type { User } from '../runtime/session';
import { cardsOf, readAnswer, type Answer, type Asker } from './answer';
import { authorizationCard, readAuthorization } from './authorization-card';
import type { ActionJson, OnClick, OpenLinkJson } from './card-json';
import { openStack, stacked, step, type CardStack } from './card-stack';
import { eventObject, type OpenMessage, type Recipients } from './event-object';
import { fillIn, initialForm, type FormValues } from './form';
import { openLink } from './open-link';
import { nothingHappened, type Happened, type PanelView } from './panel-view';
import { readTriggers } from './triggers';
import { canClick, canSuggest } from './walk-card';

export interface SidePanelOptions {
  readonly runtime: Runtime;
  /** Parsed `appsscript.json`. */
  readonly manifest: unknown;
  readonly user: User;
  /** Gmail opens a message: answers its ids as events carry them, and a fresh token for it. */
  readonly openMessage: (messageId: string) => OpenMessage;
  /** Shows a message's cards again, without running the add-on, until an answer says `stateChanged`. Off unless given. */
  readonly keepsCards?: boolean;
}

export interface SidePanel {
  readonly openHome: () => PanelView;
  readonly openMessage: (messageId: string) => PanelView;
  /** Runs the compose action of that index (the first unless given). */
  readonly openCompose: (recipients: Recipients, index?: number) => PanelView;
  readonly universalAction: (index: number) => PanelView;
  /**
   * Clicks something on the shown card. `changes` are the fields that the user has changed since; `gridItem` is the item
   * of a clicked grid. @throws Error when the shown card has no such click or field
   */
  readonly click: (onClick: OnClick, changes?: FormValues, gridItem?: { readonly id: string; readonly index: number }) => PanelView;
  /** The suggestions that a text field's `autoCompleteAction` answers. */
  readonly suggest: (action: ActionJson, changes: FormValues) => readonly string[];
  readonly back: () => PanelView;
  readonly view: () => PanelView;
  readonly lastExecution: () => Execution | null;
}

const unusable =
  'The value returned from Apps Script has a type that cannot be used by the add-ons platform. Also make sure to call build on any builder before returning it.';

export const createSidePanel = (options: SidePanelOptions): SidePanel => {
  const { runtime, user } = options;
  const triggers = readTriggers(options.manifest);
  const kept = new Map<string, CardStack>();
  let stack: CardStack = [];
  let context: PanelView['context'] = 'home';
  let message: OpenMessage | null = null;
  let recipients: Recipients | null = null;
  let happened: Happened = nothingHappened;
  let last: Execution | null = null;

  const view = (): PanelView => ({
    cards: stack.map(({ card }) => card),
    form: stack.at(-1)?.form ?? {},
    canGoBack: stack.length > 1,
    context,
    ...happened,
  });

  const event = (more: Pick<Parameters<typeof eventObject>[0], 'parameters' | 'filledIn'> = {}): unknown => {
    const tellsLocale = triggers.useLocaleFromApp && runtime.grantedScopes().includes(scope('script.locale'));
    return eventObject({
      locale: tellsLocale ? { userLocale: user.locale, timeZone: user.timeZone, now: runtime.now() } : null,
      message,
      recipients,
      ...more,
    });
  };

  const fail = (error: string): null => {
    happened = { ...nothingHappened, error };
    return null;
  };

  /** Runs a function and reads its answer; null after an error, which is then what happened. */
  const ask = (functionName: string, asker: Asker, given: readonly unknown[]): Answer | null => {
    last = runtime.run(functionName, given);
    if (last.error !== null) return fail(last.error);
    const prompt = readAuthorization(last.response);
    if (!prompt) return readAnswer(last.response, asker) ?? fail(unusable);
    if (prompt.customUiCallback === functionName) return fail(unusable);
    if (prompt.customUiCallback !== null) return ask(prompt.customUiCallback, 'trigger', []);
    return readAnswer({ action: { navigations: [{ pushCard: authorizationCard(prompt) }] } }, 'trigger');
  };

  const follow = (link: OpenLinkJson): void => {
    const outcome = openLink(link, triggers.openLinkUrlPrefixes);
    happened = 'opened' in outcome ? { ...happened, openedLink: outcome.opened } : { ...happened, error: outcome.refused };
  };

  const keep = (): void => void (context === 'message' && message && kept.set(message.messageId, stack));

  const apply = (answer: Answer, keepValues: boolean): void => {
    const draft = answer.createdDraftId === null ? undefined : runtime.drafts.get(answer.createdDraftId);
    const update = answer.draftUpdate === null ? null : { update: answer.draftUpdate };
    happened = { ...nothingHappened, notification: answer.notification, draft: draft ? { created: draft } : update };
    stack = answer.navigations.reduce<CardStack>((cards, navigation) => step(cards, navigation, { keepValues }), stack);
    if (answer.link) follow(answer.link);
    if (answer.stateChanged) kept.clear();
    keep();
  };

  const open = (functions: readonly string[]): PanelView => {
    happened = nothingHappened;
    stack = [];
    last = null;
    const cards = functions.flatMap((name) => {
      const answer = ask(name, 'trigger', [event()]);
      return answer ? cardsOf(answer) : [];
    });
    stack = openStack(cards);
    keep();
    return view();
  };

  const top = (): NonNullable<CardStack[number]> => {
    const shown = stack.at(-1);
    if (!shown) throw new Error('No card is shown. Open a message or the home page first.');
    return shown;
  };

  const fill = (changes: FormValues): FormValues => {
    const { card, form } = top();
    const filled = fillIn(card, form, changes);
    stack = [...stack.slice(0, -1), { card, form: filled }];
    return filled;
  };

  const act = (action: ActionJson, form: FormValues, gridItem: { readonly id: string; readonly index: number } | undefined): void => {
    const { card } = top();
    const grid = gridItem ? { grid_item_identifier: gridItem.id, grid_item_index: String(gridItem.index) } : {};
    const own = Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key, value]));
    const answer = ask(action.function, 'click', [event({ parameters: { ...own, ...grid }, filledIn: { card, form } })]);
    const keepValues = action.persistValues === true;
    // Without persistValues the card goes back to what the add-on had put in.
    if (!keepValues) stack = [...stack.slice(0, -1), { card, form: initialForm(card) }];
    if (answer) apply(answer, keepValues);
  };

  return {
    openHome: () => {
      [context, message, recipients] = ['home', null, null];
      return open(triggers.homepage === null ? [] : [triggers.homepage]);
    },
    openMessage: (messageId) => {
      [context, message, recipients] = ['message', options.openMessage(messageId), null];
      const before = options.keepsCards ? kept.get(message.messageId) : undefined;
      if (!before) return open(triggers.contextual);
      [stack, happened, last] = [before, nothingHappened, null];
      return view();
    },
    openCompose: (to, index = 0) => {
      const action = triggers.compose[index];
      if (!action) throw new Error(`The manifest has no compose action number ${index}.`);
      [context, message, recipients] = ['compose', null, triggers.draftMetadata ? to : null];
      return open([action.runFunction]);
    },
    universalAction: (index) => {
      const action = triggers.universalActions[index];
      if (!action) throw new Error(`The manifest has no universal action number ${index}.`);
      happened = nothingHappened;
      if (action.openLink !== null) follow({ url: action.openLink });
      const answer = action.runFunction === null ? null : ask(action.runFunction, 'universalAction', [event()]);
      if (answer) apply(answer, false);
      return view();
    },
    click: (onClick, changes = {}, gridItem) => {
      if (!canClick(top().card, onClick)) throw new Error(`The shown card has nothing to click that does this: ${JSON.stringify(onClick)}`);
      const form = fill(changes);
      happened = nothingHappened;
      if (onClick.card) stack = [...stack, stacked(onClick.card)];
      if (onClick.openLink) follow(onClick.openLink);
      const action = onClick.action ?? onClick.openDynamicLinkAction;
      if (action) act(action, form, gridItem);
      return view();
    },
    suggest: (action, changes) => {
      const { card } = top();
      if (!canSuggest(card, action)) throw new Error('The shown card has no field that asks for these suggestions.');
      const parameters = Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key, value]));
      return ask(action.function, 'suggestion', [event({ parameters, filledIn: { card, form: fill(changes) } })])?.suggestions ?? [];
    },
    back: () => {
      happened = nothingHappened;
      stack = step(stack, { pop: true }, { keepValues: false });
      keep();
      return view();
    },
    view,
    lastExecution: () => last,
  };
};
