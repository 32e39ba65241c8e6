/** A mail of these header lines and this body, as bytes. */
export const mailText = (headers: readonly string[], body = 'Hello.'): Uint8Array => Buffer.from([...headers, '', body, ''].join('\r\n'));
