/** Every widget that the page can draw, each in a side panel of its own, and what the add-on behind it is handed. */
import { post } from '../api';
import { element } from '../element';
import { createLinkFollower } from '../follow-link';
import { linkEvent } from '../link-click';
import { createPanel } from '../panel';
import { createSnackbar } from '../snackbar';
import { createThemeToggle } from '../theme-toggle';
import type { FoundWire, SuggestionsWire } from '../panel-wire';
import type { PanelWire } from '../wire';
import { galleryCards } from './gallery-cards';
import type { GalleryExample } from './example';
import type { GalleryWire } from './gallery-wire';

const snackbar = createSnackbar();
const followLink = createLinkFollower(snackbar);
const event = element('pre', { tabindex: '0', 'aria-label': 'Event object' }, 'Click on something.');
const told = element('details', { class: 'gallery-event' }, element('summary', {}, 'What the add-on was handed'), event);

const titleOf = ({ card: { name } }: GalleryExample): string => name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const panelFor = ({ card: { name } }: GalleryExample): HTMLElement => {
  const ask = async <Answer>(action: string, body: object = {}): Promise<Answer> => {
    const { answer, event: handed } = await post<GalleryWire<Answer>>(`/gallery/${name}/${action}`, body);
    if (handed !== null) event.textContent = JSON.stringify(handed, null, 2);
    return answer;
  };
  const panel = createPanel({
    addOn: { name: 'Gallery', logoUrl: 'https://example.com/logo.png', universalActions: ['Settings'] },
    timeZone: 'America/Chicago',
    actions: {
      home: () => ask<PanelWire>('home'),
      back: () => ask<PanelWire>('back'),
      openPeek: () => ask<PanelWire>('peek'),
      reload: () => ask<PanelWire>('reload'),
      click: (click) => ask<PanelWire>('click', click),
      universal: (index) => ask<PanelWire>('universal', { index }),
      suggest: (request) => ask<SuggestionsWire>('suggest', request),
      search: (request) => ask<FoundWire>('search', request),
    },
    notify: snackbar.notify,
    followLink,
    onDraft: () => undefined,
    changed: () => undefined,
  });
  panel.node.id = name;
  void panel.show(() => ask<PanelWire>('home'));
  return panel.node;
};

/** One card or several, divided by commas; none is all. */
const chosen = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const shown = chosen === '' ? galleryCards : galleryCards.filter(({ card }) => chosen.split(',').includes(card.name));
const link = (href: string, text: string, isHere: boolean): HTMLElement => element('a', { href, 'aria-current': isHere ? 'page' : null }, text);

document.body.replaceChildren(
  element(
    'header',
    { class: 'top' },
    element('strong', {}, 'Widget gallery'),
    element('a', { class: 'account', href: '/' }, 'Mailbox'),
    createThemeToggle(),
  ),
  element(
    'nav',
    { class: 'gallery-list', 'aria-label': 'Widgets' },
    link('/gallery', 'All', chosen === ''),
    ...galleryCards.map((one) => link(`/gallery/${one.card.name}`, titleOf(one), one.card.name === chosen)),
  ),
  element(
    'main',
    { class: shown.length === 1 ? 'gallery single' : 'gallery' },
    ...shown.map(panelFor),
    shown.length === 0 ? element('p', { class: 'nothing-open', role: 'alert' }, `The gallery has no card named ${chosen}.`) : null,
  ),
  told,
  snackbar.node,
);
document.addEventListener(linkEvent, (happening) => void followLink({ url: (happening as CustomEvent<string>).detail }));
