/** What packs, in a thread of its own: it comes as modules, which the tests cannot load. */
import { compress } from 'lzma1';
import { runAsWorker } from 'synckit';
import { packedText } from '../../build/packed-text.mjs';

/** What lzma1 writes first: settings and size. */
const header = 13;

runAsWorker(async (what, given) => (what === 'text' ? packedText(given) : [...compress(Uint8Array.from(given), 9).subarray(header)]));
