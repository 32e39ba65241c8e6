import type { Attachment, Correspondent, Invite, ParsedMessage } from './message';

/** A message for the page: plain JSON. */
export interface MessageForReading {
  readonly subject: string;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  /** Milliseconds since 1970. */
  readonly date: number | null;
  readonly html: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly invite: Invite | null;
}

export const messageForReading = ({ subject, from, to, cc, date, html, text, attachments, invite }: ParsedMessage): MessageForReading => ({
  subject,
  from,
  to,
  cc,
  date,
  html,
  text,
  attachments,
  invite,
});

/** No scripts, no loads from the network, no forms; pictures and styles only from within the mail. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/**
 * A document for `<iframe sandbox srcdoc>` around a mail's HTML. The policy comes before the mail, which cannot
 * take it back (https://www.w3.org/TR/CSP3/#meta-element); the frame must not be given `allow-scripts`.
 */
export const frameDocument = (html: string): string =>
  [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta http-equiv="x-dns-prefetch-control" content="off"><meta name="referrer" content="no-referrer">',
    `</head><body>${html}</body></html>`,
  ].join('');
