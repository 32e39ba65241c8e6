import type { CardJson, OnClickJson } from './card-json';
import { element } from './element';
import { readForm } from './form-values';
import { icon } from './icons';
import { menuButton } from './menu';
import { createPanelFocus } from './panel-focus';
import { panelMessage } from './panel-message';
import { renderCard } from './render/card';
import { picture } from './render/picture';
import type { PanelClick, PanelWire } from './wire';

export interface PanelOptions {
  readonly addOn: { readonly name: string; readonly logoUrl: string; readonly universalActions: readonly string[] };
  readonly timeZone: string;
  /** What happens in the add-on; each answers with the panel afterwards. */
  readonly home: () => Promise<PanelWire>;
  readonly back: () => Promise<PanelWire>;
  readonly click: (click: PanelClick) => Promise<PanelWire>;
  readonly universal: (index: number) => Promise<PanelWire>;
  readonly notify: (text: string) => void;
  readonly followLink: (url: string) => void;
  /** Called after everything that happened. */
  readonly changed: () => void;
}

type Work = () => Promise<PanelWire>;

const nameOf = (card: CardJson | undefined): string => card?.name ?? card?.header?.title ?? '';

/** Gmail's sidebar: the add-on's name, its menu, the way back, and the card on top. */
export const createPanel = (options: PanelOptions) => {
  const { addOn, timeZone, notify, followLink } = options;
  const body = element('div', { class: 'panel-body' });
  const backHolder = element('div', { class: 'back-holder' });
  const progress = element('div', { class: 'progress', role: 'progressbar', 'aria-label': `${addOn.name} is working`, hidden: true });
  const focus = createPanelFocus(body);
  const hasFocus = (): boolean => node.contains(document.activeElement);
  const unfolded = new Set<string>();
  let shown: CardJson | undefined;
  let busy = false;
  let waiting: Work | null = null;

  const act = (onClick: OnClickJson): void => {
    const form = readForm(body);
    void run(() => options.click({ onClick, form }));
  };

  const draw = (view: PanelWire, hadFocus: boolean): void => {
    const card = view.cards.at(-1);
    const isSameCard = nameOf(card) === nameOf(shown);
    const { scrollTop } = body;
    // Somebody who has gone elsewhere meanwhile is left there.
    const keepsFocus = hadFocus && (hasFocus() || document.activeElement === document.body);
    const key = (section: number): string => `${nameOf(card)}/${section}`;
    body.replaceChildren(
      ...panelMessage(view),
      ...(card
        ? [
            renderCard(card, {
              act,
              filledIn: view.form,
              timeZone,
              isUnfolded: (section) => unfolded.has(key(section)),
              setUnfolded: (section, open) => void (open ? unfolded.add(key(section)) : unfolded.delete(key(section))),
            }),
          ]
        : []),
    );
    backHolder.replaceChildren(...(view.canGoBack ? [backButton()] : []));
    body.scrollTop = isSameCard ? scrollTop : 0;
    shown = card;
    if (keepsFocus) focus.restore(nameOf(card));
  };

  /** Does one thing at a time: what is clicked while the add-on works is not heard, as in Gmail. */
  const run = async (work: Work): Promise<void> => {
    if (busy) return;
    busy = true;
    const hadFocus = hasFocus();
    focus.remember(nameOf(shown));
    body.setAttribute('aria-busy', 'true');
    progress.hidden = false;
    try {
      const view = await work();
      draw(view, hadFocus);
      if (view.notification) notify(view.notification);
      if (view.openedLink) followLink(view.openedLink.url);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
      body.removeAttribute('aria-busy');
      progress.hidden = true;
      options.changed();
    }
    if (waiting) await show(waiting);
  };

  /** Begins anew with a mail, a draft or the home card. While the add-on works this waits, and the last one asked for wins. */
  const show = async (work: Work): Promise<void> => {
    waiting = busy ? work : null;
    if (busy) return;
    unfolded.clear();
    shown = undefined;
    await run(work);
  };

  const backButton = (): HTMLElement =>
    element(
      'button',
      { type: 'button', class: 'button iconic', 'aria-label': 'Back', title: 'Back', click: () => void run(options.back) },
      icon('back'),
    );
  const universal = addOn.universalActions.map((text, index) => ({ text, choose: () => void run(() => options.universal(index)) }));
  const header = element(
    'header',
    { class: 'panel-header' },
    backHolder,
    picture({ url: addOn.logoUrl, altText: addOn.name, className: 'logo' }),
    element('span', { class: 'add-on-name', 'aria-hidden': 'true' }, addOn.name),
    menuButton({ label: `More of ${addOn.name}`, items: [{ text: 'Home', choose: () => void show(options.home) }, ...universal] }),
  );
  const node = element('aside', { class: 'panel', 'aria-label': addOn.name }, header, progress, body);
  return { node, show };
};
