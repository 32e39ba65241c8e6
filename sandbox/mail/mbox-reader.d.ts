/** The package brings no types of its own. */
declare module 'mbox-reader' {
  export const mboxReader: (stream: NodeJS.ReadableStream) => AsyncGenerator<{ readonly returnPath?: string; readonly content: Buffer }>;
}
