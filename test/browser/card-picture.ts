import type { Rep } from './rep';

/** Heights are rounded up, so that a line more or less in another font does not matter. */
const step = 40;
const tallest = 1600;

/** What the card would like to have, and what the page takes around it: in pixels. */
const measure = (rep: Rep): Promise<{ readonly wanted: number; readonly around: number }> =>
  rep.page.evaluate(() => {
    const height = (selector: string): number =>
      [...document.querySelectorAll<HTMLElement>(`.panel ${selector}`)].reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    const panel = document.querySelector<HTMLElement>('.panel')?.offsetHeight ?? 0;
    return { wanted: height(':is(.panel-header, .card-header, .card-section, .card-footer)'), around: window.innerHeight - panel };
  });

/** A picture of the sidebar, as high as its card, whole. */
export const pictureOfCard = async (rep: Rep, name: string): Promise<void> => {
  const { wanted, around } = await measure(rep);
  const height = Math.min(tallest, Math.ceil((wanted + 20) / step) * step) + around;
  await rep.page.setViewportSize({ width: 1280, height });
  await rep.picture(name, '.panel');
};
