/** One part of a multipart body. */
export interface BodyPart {
  /** Names lower-cased. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

const boundaryOf = (contentType: string): string | null => /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)?.slice(1).find(Boolean) ?? null;

const readHeaders = (head: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** Divides text where its first empty line is. The text may begin with that line. */
export const divided = (text: string): { readonly head: string; readonly body: string } => {
  const gap = /^\r?\n|\r?\n\r?\n/.exec(text);
  if (gap === null) return { head: text, body: '' };
  return { head: text.slice(0, gap.index), body: text.slice(gap.index + gap[0].length) };
};

export const readPart = (text: string): BodyPart => {
  const { head, body } = divided(text);
  return { headers: readHeaders(head), bytes: Buffer.from(body, 'latin1') };
};

/**
 * The parts of a multipart body (RFC 2046, section 5.1), whether its lines end in CRLF or LF.
 * @returns null when the type names no boundary, or the body does not have it
 */
export const readMultipart = (contentType: string, bytes: Uint8Array): readonly BodyPart[] | null => {
  const boundary = boundaryOf(contentType);
  if (boundary === null) return null;
  // Latin-1 keeps every byte as one character.
  const [, ...pieces] = `\n${Buffer.from(bytes).toString('latin1')}`.split(`\n--${boundary}`);
  if (pieces.length === 0) return null;
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => readPart(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, '')));
};
