/** Every widget that the page can draw, with nothing behind it: each click is only written down. */
import { element } from '../element';
import { linkEvent } from '../link-click';
import { createPanel } from '../panel';
import { createSnackbar } from '../snackbar';
import type { PanelWire } from '../wire';
import { galleryCards } from './gallery-cards';

const snackbar = createSnackbar();
const happened = element('output', { class: 'gallery-happened' }, 'Click on something.');

const panels = galleryCards.map((card) => {
  const view: PanelWire = { cards: [card], notification: null, openedLink: null, draft: null, error: null, canGoBack: false, form: null };
  const answer = (words: string, more: Partial<PanelWire> = {}): Promise<PanelWire> => {
    happened.textContent = words;
    return Promise.resolve({ ...view, ...more });
  };
  const panel = createPanel({
    addOn: { name: 'Gallery', logoUrl: 'https://example.com/logo.png', universalActions: ['Settings'] },
    timeZone: 'America/Chicago',
    home: () => answer('home'),
    back: () => answer('back'),
    universal: (index) => answer(`universal action ${index}`),
    click: ({ onClick, form }) => answer(JSON.stringify({ onClick, form }), { form, openedLink: onClick.openLink ?? null }),
    notify: snackbar.notify,
    followLink: snackbar.wouldOpen,
    changed: () => undefined,
  });
  void panel.show(() => Promise.resolve(view));
  return panel.node;
});

document.body.replaceChildren(
  element('header', { class: 'top' }, element('strong', {}, 'Widget gallery')),
  happened,
  element('main', { class: 'gallery' }, ...panels),
  snackbar.node,
);
document.addEventListener(linkEvent, (event) => snackbar.wouldOpen((event as CustomEvent<string>).detail));
