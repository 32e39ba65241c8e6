import { invalidArgument } from '../errors';

const idLimit = 2n ** 63n;

/**
 * Gmail reads an id as a signed 64-bit number in hex. What is none is refused as an "Invalid id value", which
 * is also what the web page's own ids (`msg-f:18…`) get; what is one but unknown is simply not found.
 * @returns the id in its usual 16 digits
 * @throws GoogleError 400
 */
export const readMessageId = (text: string): string => {
  if (!/^[0-9a-f]{1,16}$/i.test(text) || BigInt(`0x${text}`) >= idLimit) throw invalidArgument('Invalid id value');
  return text.toLowerCase().padStart(16, '0');
};
