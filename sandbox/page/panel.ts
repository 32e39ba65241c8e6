import type { ActionJson, OnClickJson } from './card-json/action';
import type { CardJson } from './card-json/card';
import type { SelectionItemJson } from './card-json/field';
import type { DraftWire } from './draft-wire';
import { element } from './element';
import type { FollowLink } from './follow-link';
import { readForm } from './form-values';
import { createPanelFocus } from './panel-focus';
import { createPanelHeader } from './panel-header';
import { panelMessage } from './panel-message';
import type { FoundWire, GridItemClick, PanelClick, SearchRequest, SuggestionsWire, SuggestRequest } from './panel-wire';
import { renderCard } from './render/card';
import { renderPeek } from './render/card-header';
import type { RenderContext } from './render/context';
import type { PanelWire } from './wire';

/** What happens in the add-on; each answers with the panel afterwards, or with what was found. */
export interface PanelActions {
  readonly home: () => Promise<PanelWire>;
  readonly back: () => Promise<PanelWire>;
  readonly openPeek: () => Promise<PanelWire>;
  readonly reload: () => Promise<PanelWire>;
  readonly click: (click: PanelClick) => Promise<PanelWire>;
  readonly universal: (index: number) => Promise<PanelWire>;
  readonly suggest: (request: SuggestRequest) => Promise<SuggestionsWire>;
  readonly search: (request: SearchRequest) => Promise<FoundWire>;
}

export interface PanelOptions {
  readonly addOn: { readonly name: string; readonly logoUrl: string; readonly universalActions: readonly string[] };
  readonly timeZone: string;
  readonly actions: PanelActions;
  readonly notify: (text: string) => void;
  readonly followLink: FollowLink;
  /** The add-on has made a draft, or changes the one that is being written. */
  readonly onDraft: (draft: DraftWire) => void;
  /** Called after everything that happened. */
  readonly changed: () => void;
}

type Work = () => Promise<PanelWire>;

const nameOf = (card: CardJson | undefined): string => card?.name ?? card?.header?.title ?? '';

/** Gmail's sidebar: the add-on's name, its menu, the way back, and the card on top. */
export const createPanel = ({ addOn, timeZone, actions, notify, followLink, onDraft, changed }: PanelOptions) => {
  // Busy until the add-on has answered for the first time.
  const body = element('div', { class: 'panel-body', 'aria-busy': 'true' });
  const foot = element('div', { class: 'panel-foot' });
  const progress = element('div', { class: 'progress', role: 'progressbar', 'aria-label': `${addOn.name} is working`, hidden: true });
  const focus = createPanelFocus(body);
  const hasFocus = (): boolean => node.contains(document.activeElement);
  const unfolded = new Set<string>();
  const found = new Map<string, SelectionItemJson>();
  let shown: CardJson | undefined;
  let busy = false;
  let waiting: Work | null = null;

  const said = <Answer extends { readonly error: string | null }>(answer: Answer): Answer => {
    if (answer.error !== null) notify(answer.error);
    changed();
    return answer;
  };
  const act = (onClick: OnClickJson, gridItem?: GridItemClick): void => {
    const form = readForm(body);
    const quiet = (onClick.action ?? onClick.openDynamicLinkAction)?.loadIndicator === 'NONE';
    void run(() => actions.click({ onClick, form, ...(gridItem && { gridItem }) }), quiet);
  };
  const contextFor = (card: CardJson, view: PanelWire): RenderContext => {
    const key = (section: number): string => `${nameOf(card)}/${section}`;
    return {
      act,
      suggest: async (action: ActionJson) => said(await actions.suggest({ action, form: readForm(body) })).suggestions,
      search: async (action: ActionJson, query: string) => said(await actions.search({ action, form: readForm(body), query })).items,
      filledIn: view.form,
      problems: view.problems,
      found,
      timeZone,
      isUnfolded: (section) => unfolded.has(key(section)),
      setUnfolded: (section, open) => void (open ? unfolded.add(key(section)) : unfolded.delete(key(section))),
    };
  };

  const draw = (view: PanelWire, hadFocus: boolean): void => {
    const card = view.cards.at(-1);
    const isSameCard = nameOf(card) === nameOf(shown);
    const { scrollTop } = body;
    // Somebody who has gone elsewhere meanwhile is left there.
    const keepsFocus = hadFocus && (hasFocus() || document.activeElement === document.body);
    body.replaceChildren(...panelMessage(view), ...(card ? [renderCard(card, contextFor(card, view))] : []));
    foot.replaceChildren(...(view.peek ? [renderPeek(view.peek, () => void run(actions.openPeek))] : []));
    header.setBack(view.canGoBack);
    body.scrollTop = isSameCard ? scrollTop : 0;
    shown = card;
    if (keepsFocus) focus.restore(nameOf(card));
    if (keepsFocus && Object.keys(view.problems).length > 0) focus.toProblem();
  };

  /** Tells what came with the cards. Waits for a window that Gmail waits for, and then shows the add-on afresh. */
  const tell = ({ notification, openedLink, draft }: PanelWire): void => {
    if (notification) notify(notification);
    if (draft) onDraft(draft);
    const closed = openedLink && followLink(openedLink);
    if (!closed) return;
    const blocks = openedLink.openAs === 'OVERLAY';
    body.toggleAttribute('inert', blocks);
    void closed.then(() => {
      body.removeAttribute('inert');
      return run(actions.reload);
    });
  };

  /** Does one thing at a time: what is clicked while the add-on works is not heard, as in Gmail. `quiet` shows no sign of work. */
  const run = async (work: Work, quiet = false): Promise<void> => {
    if (busy) return;
    busy = true;
    const hadFocus = hasFocus();
    focus.remember(nameOf(shown));
    body.setAttribute('aria-busy', 'true');
    body.classList.toggle('quiet', quiet);
    progress.hidden = quiet;
    try {
      const view = await work();
      draw(view, hadFocus);
      tell(view);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
      body.removeAttribute('aria-busy');
      progress.hidden = true;
      changed();
    }
    if (waiting) await show(waiting);
  };

  /** Begins anew with a mail, a draft or the home card. While the add-on works this waits, and the last one asked for wins. */
  const show = async (work: Work): Promise<void> => {
    waiting = busy ? work : null;
    if (busy) return;
    unfolded.clear();
    shown = undefined;
    body.removeAttribute('inert');
    await run(work);
  };

  const universal = addOn.universalActions.map((text, index) => ({ text, choose: () => void run(() => actions.universal(index)) }));
  const header = createPanelHeader({
    ...addOn,
    menu: [{ text: 'Home', choose: () => void show(actions.home) }, ...universal],
    back: () => void run(actions.back),
  });
  const node = element('aside', { class: 'panel', 'aria-label': addOn.name }, header.node, progress, body, foot);
  return { node, show };
};
