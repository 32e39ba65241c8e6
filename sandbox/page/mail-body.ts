import { element } from './element';
import { linkEvent } from './link-click';

/** Gmail clips long mail as well. */
const charactersShown = 100_000;

const plainBody = (text: string): HTMLElement => {
  const body = element('div', { class: 'plain-body', dir: 'auto' }, text.slice(0, charactersShown));
  if (text.length <= charactersShown) return body;
  const whole = element(
    'button',
    { type: 'button', class: 'button borderless', click: () => (body.replaceChildren(text), whole.remove()) },
    'Show the whole message',
  );
  return element('div', {}, body, whole);
};

/** As high as what is in it, and with links that only ask. */
const settle = (frame: HTMLIFrameElement): void => {
  const inside = frame.contentDocument;
  if (!inside) return;
  const fit = (): void => {
    frame.style.height = '0';
    frame.style.height = `${inside.documentElement.scrollHeight + 2}px`;
  };
  fit();
  new ResizeObserver(fit).observe(frame.parentElement ?? frame);
  inside.addEventListener('click', (event) => {
    const url = (event.target as Element | null)?.closest?.('a[href]')?.getAttribute('href');
    if (url == null) return;
    event.preventDefault();
    frame.dispatchEvent(new CustomEvent(linkEvent, { bubbles: true, detail: url }));
  });
};

/** The frame's document may run no script and load nothing; `allow-same-origin` only lets the page measure it. */
const htmlBody = (frameUrl: string): HTMLElement => {
  const frame = element('iframe', { class: 'html-body', title: 'Message', sandbox: 'allow-same-origin', src: frameUrl, load: () => settle(frame) });
  return element('div', {}, frame);
};

export const mailBody = ({ text, frameUrl }: { readonly text: string; readonly frameUrl: string | null }): HTMLElement =>
  frameUrl === null ? plainBody(text) : htmlBody(frameUrl);
