/** A page that a browser gets of a script. */
import type { Execution } from './execute';
import { escapeHtml } from './html-service';

interface Answer {
  readonly title?: string;
  readonly content?: string;
  readonly meta?: readonly (readonly [name: string, content: string])[];
}

/** `head` and `content` are markup. */
export const page = (title: string, content: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head><body>${content}</body></html>`;

/** The HtmlOutput that an execution answered, or why there is none. `head` comes before what the script wrote. */
export const answeredPage = ({ response, error }: Execution, head = ''): string => {
  const { title = '', content, meta = [] } = Object(response) as Answer;
  if (content === undefined) return page('Error', `<p>${escapeHtml(error ?? 'The script completed but did not return anything.')}</p>`);
  const tags = meta.map(([name, value]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(value)}">`);
  return page(title, content, tags.join('') + head);
};
