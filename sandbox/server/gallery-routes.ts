import { Hono } from 'hono';
import { jsonAddOn } from '../gmail/json-add-on';
import type { JsonFunction } from '../gmail/json-add-on';
import { createSidePanel } from '../gmail/side-panel';
import type { SidePanel } from '../gmail/side-panel';
import { galleryCards } from '../page/gallery/gallery-cards';
import type { GalleryWire } from '../page/gallery/gallery-wire';
import { galleryFunctions } from './gallery-functions';
import { onShownCard, panelActions } from './panel-actions';
import { Problem } from './problem';
import { readBody } from './read-body';

interface Shown {
  readonly panel: SidePanel;
  /** The event object that the add-on was handed since this was asked last; null when it was not called. */
  readonly takeEvent: () => unknown;
}

const manifest = {
  addOns: {
    common: {
      name: 'Gallery',
      useLocaleFromApp: true,
      openLinkUrlPrefixes: ['https://example.com/'],
      homepageTrigger: { runFunction: 'showsCard' },
      universalActions: [{ label: 'Settings', runFunction: 'showsSettings' }],
    },
    gmail: { contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'showsPeek' }] },
  },
};
const user = { email: 'robin@harbour-homes.example', locale: 'en', timeZone: 'America/Chicago' };
const mail = { messageId: 'gallery', threadId: 'gallery', accessToken: 'token-of-the-gallery' };

/** A side panel for one card of the gallery, with an add-on behind it that no script has written. */
const show = (functions: Readonly<Record<string, JsonFunction>>): Shown => {
  let event: unknown = null;
  const heard = Object.entries(functions).map(([name, called]): [string, JsonFunction] => [name, (given) => called((event = given))]);
  const grantedScopes = ['https://www.googleapis.com/auth/script.locale'];
  const runtime = jsonAddOn({ functions: Object.fromEntries(heard), now: Date.now, grantedScopes });
  const takeEvent = (): unknown => {
    const taken = event;
    event = null;
    return taken;
  };
  return { panel: createSidePanel({ runtime, manifest, user, openMessage: () => mail }), takeEvent };
};

/** What is done in the gallery's side panels: each card has its own. `home` starts its card afresh. */
export const galleryRoutes = (): Hono => {
  const shown = new Map<string, Shown>();
  const start = (name: string): Shown => {
    const example = galleryCards.find(({ card }) => card.name === name);
    if (!example) throw new Problem(404, `The gallery has no card named ${name}.`);
    const fresh = show(galleryFunctions(example.card, example.peeking ?? null));
    shown.set(name, fresh);
    fresh.panel.openHome();
    if (example.peeking) fresh.panel.openMessage('gallery');
    fresh.takeEvent();
    return fresh;
  };
  return new Hono().post('/:card/:action', async (context) => {
    const { card, action } = context.req.param();
    const body = await readBody(context);
    const act = panelActions[action];
    if (!act) throw new Problem(404, `A side panel knows no "${action}".`);
    if (action === 'home') return context.json<GalleryWire>({ answer: start(card).panel.view(), event: null });
    const { panel, takeEvent } = shown.get(card) ?? start(card);
    const answer = onShownCard(() => act(panel, body));
    return context.json<GalleryWire>({ answer, event: takeEvent() });
  });
};
