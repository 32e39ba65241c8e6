/** What the side panel remembers between two things that the user does, and how an answer of the add-on changes it. */
import type { Execution } from '../runtime/runtime';
import { scope } from '../runtime/scopes';
import { cardsOf, type Answer, type Asker } from './answer';
import { createAddOn } from './ask-add-on';
import { withinLimits } from './card-limits';
import type { ActionJson, NavigationJson, OpenLinkJson } from './card-json';
import { step, type CardStack, type StackedCard } from './card-stack';
import { eventObject, type EventOptions, type OpenMessage, type Recipients } from './event-object';
import { fieldProblems } from './field-problems';
import { fillIn, initialForm, type FormValues } from './form';
import { openLink } from './open-link';
import { nothingHappened, type Happened, type PanelView } from './panel-view';
import { canGoBack, noCards, opened, peekHeader, refilled, type ShownCards } from './shown-cards';
import type { SidePanelOptions } from './side-panel';
import { readTriggers } from './triggers';

/** Where in Gmail the user is. */
interface Place {
  readonly context: PanelView['context'];
  readonly message: OpenMessage | null;
  readonly recipients: Recipients | null;
}

interface Asking {
  readonly form: FormValues;
  readonly parameters: Readonly<Record<string, string>>;
}

const limited = (navigation: NavigationJson): NavigationJson => {
  if ('pushCard' in navigation) return { pushCard: withinLimits(navigation.pushCard) };
  return 'updateCard' in navigation ? { updateCard: withinLimits(navigation.updateCard) } : navigation;
};

const notWriting = 'Gmail changes a draft only while one is being written.';

export const createPanelSession = ({ runtime, manifest, user, keepsCards = false }: SidePanelOptions) => {
  const triggers = readTriggers(manifest);
  const addOn = createAddOn(runtime);
  const kept = new Map<string, ShownCards>();
  let place: Place = { context: 'home', message: null, recipients: null };
  let shown: ShownCards = noCards;
  let home: CardStack = [];
  let happened: Happened = nothingHappened;

  const view = (): PanelView => ({
    cards: shown.stack.map(({ card }) => card),
    form: shown.stack.at(-1)?.form ?? {},
    canGoBack: canGoBack(shown),
    peek: peekHeader(shown, triggers.name),
    context: place.context,
    ...happened,
  });

  const event = (more: Partial<Pick<EventOptions, 'parameters' | 'filledIn' | 'invokedFunction'>> = {}): unknown => {
    const tellsLocale = triggers.useLocaleFromApp && runtime.grantedScopes().includes(scope('script.locale'));
    const locale = tellsLocale ? { userLocale: user.locale, timeZone: user.timeZone, now: runtime.now() } : null;
    return eventObject({ locale, message: place.message, recipients: place.recipients, ...more });
  };

  /** Null after an error, which is then what happened. */
  const ask = (functionName: string, asker: Asker, given: unknown): Answer | null => {
    const asked = addOn.ask(functionName, asker, [given]);
    if ('answer' in asked) return asked.answer;
    happened = { ...nothingHappened, error: asked.error };
    return null;
  };

  const keep = (): void => {
    if (place.context === 'message' && place.message) kept.set(place.message.messageId, shown);
    if (place.context === 'home') home = shown.stack;
  };

  const rearrange = (change: (shown: ShownCards) => ShownCards): void => {
    shown = change(shown);
    keep();
  };

  const follow = (link: OpenLinkJson): void => {
    const outcome = openLink(link, triggers.openLinkUrlPrefixes);
    happened = 'opened' in outcome ? { ...happened, openedLink: outcome.opened } : { ...happened, error: outcome.refused };
  };

  const draftOf = ({ createdDraftId, draftUpdate }: Answer): Pick<Happened, 'draft' | 'error'> => {
    const created = createdDraftId === null ? undefined : runtime.drafts.get(createdDraftId);
    if (created) return { draft: { created }, error: null };
    if (draftUpdate === null) return { draft: null, error: null };
    return place.context === 'compose' ? { draft: { update: draftUpdate }, error: null } : { draft: null, error: notWriting };
  };

  const apply = (answer: Answer, keepValues: boolean): void => {
    happened = { ...nothingHappened, notification: answer.notification, ...draftOf(answer) };
    const stack = answer.navigations.map(limited).reduce<CardStack>((cards, navigation) => step(cards, navigation, { keepValues }), shown.stack);
    if (answer.link) follow(answer.link);
    if (answer.stateChanged) kept.clear();
    rearrange((before) => ({ ...before, stack }));
  };

  const top = (): StackedCard => {
    const card = shown.stack.at(-1);
    if (!card) throw new Error('No card is shown. Open a message or the home page first.');
    return card;
  };

  const given = (action: ActionJson, { form, parameters }: Asking): unknown =>
    event({ parameters, filledIn: { card: top().card, form }, invokedFunction: action.function });

  return {
    triggers,
    view,
    top,
    follow,
    rearrange,
    enter: (next: Place): void => void (place = next),
    bookmark: (): (() => void) => {
      const then = { place, shown, home, happened };
      return () => void ({ place, shown, home, happened } = then);
    },
    nothingYet: (): void => void (happened = nothingHappened),
    /** What the user has changed, on top of what the shown card has. */
    fill: (changes: FormValues): FormValues => {
      const { card, form } = top();
      const filled = fillIn(card, form, changes);
      shown = refilled(shown, filled);
      return filled;
    },
    /** Shows what triggers answer, all together. */
    open: (functions: readonly string[]): PanelView => {
      happened = nothingHappened;
      addOn.forgetLast();
      const cards = functions.flatMap((name) => {
        const answer = ask(name, 'trigger', event());
        return answer ? cardsOf(answer).map(withinLimits) : [];
      });
      rearrange(() => opened(cards, place.context === 'message' ? home : []));
      return view();
    },
    /** The cards that were shown for a message before; null when there are none, or none are kept. */
    showKept: (messageId: string): PanelView | null => {
      const before = keepsCards ? kept.get(messageId) : undefined;
      if (!before) return null;
      [shown, happened] = [before, nothingHappened];
      addOn.forgetLast();
      return view();
    },
    universal: (functionName: string): void => {
      const answer = ask(functionName, 'universalAction', event());
      if (answer) apply(answer, false);
    },
    act: (action: ActionJson, asking: Asking): void => {
      const { card } = top();
      const problems = fieldProblems(action, { card, form: asking.form });
      if (Object.keys(problems).length > 0) {
        happened = { ...nothingHappened, problems };
        return;
      }
      const answer = ask(action.function, 'click', given(action, asking));
      const keepValues = action.persistValues === true;
      // Without persistValues the card goes back to what the add-on had put in.
      if (!keepValues) shown = refilled(shown, initialForm(card));
      if (answer) apply(answer, keepValues);
    },
    /** Asks without changing the cards. */
    inquire: (action: ActionJson, { asker, ...asking }: Asking & { readonly asker: Asker }): Answer | null => {
      happened = nothingHappened;
      return ask(action.function, asker, given(action, asking));
    },
    lastExecution: (): Execution | null => addOn.lastExecution(),
  };
};
