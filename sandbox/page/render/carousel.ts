import type { CarouselJson } from '../card-json/widget';
import { element } from '../element';
import { icon } from '../icons';
import type { HolderContext } from './context';

/** Cards side by side (https://www.w3.org/WAI/ARIA/apg/patterns/carousel/): scrolled by finger, by its buttons, or with the arrow keys. */
export const renderCarousel = ({ carouselCards = [] }: CarouselJson, { inner }: HolderContext): HTMLElement => {
  const slides = carouselCards.map(({ widgets = [], footerWidgets = [] }, index) =>
    element(
      'div',
      { class: 'slide', role: 'group', 'aria-roledescription': 'slide', 'aria-label': `${index + 1} of ${carouselCards.length}` },
      element('div', { class: 'widgets' }, ...widgets.map(inner)),
      footerWidgets.length === 0 ? null : element('div', { class: 'widgets foot' }, ...footerWidgets.map(inner)),
    ),
  );
  const track = element('div', { class: 'track', role: 'group', tabindex: '0', 'aria-label': 'Cards, scroll with the arrow keys' }, ...slides);

  const shown = (): number => {
    const starts = slides.map(({ offsetLeft }) => Math.abs(offsetLeft - track.offsetLeft - track.scrollLeft));
    return starts.indexOf(Math.min(...starts));
  };
  const go = (step: number): void => {
    const next = slides[Math.min(slides.length - 1, Math.max(0, shown() + step))];
    if (next) track.scrollTo({ left: next.offsetLeft - track.offsetLeft });
  };
  const arrow = (label: string, name: string, step: number): HTMLButtonElement =>
    element('button', { type: 'button', class: 'button iconic', 'aria-label': label, title: label, click: () => go(step) }, icon(name));
  const before = arrow('Previous card', 'left', -1);
  const after = arrow('Next card', 'right', 1);
  const count = element('span', { class: 'count', 'aria-live': 'polite' });

  const mark = (): void => {
    const at = shown();
    count.textContent = `${at + 1} of ${slides.length}`;
    before.setAttribute('aria-disabled', String(at === 0));
    after.setAttribute('aria-disabled', String(track.scrollLeft + track.clientWidth >= track.scrollWidth - 1));
  };
  track.addEventListener('scroll', mark);
  new ResizeObserver(mark).observe(track);
  track.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.target !== track) return;
    event.preventDefault();
    go(step);
  });
  return element(
    'div',
    { class: 'carousel', role: 'group', 'aria-roledescription': 'carousel', 'aria-label': 'Carousel' },
    track,
    element('div', { class: 'carousel-buttons' }, count, before, after),
  );
};
