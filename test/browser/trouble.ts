import type { BrowserContext } from 'playwright-core';

/** A mail may try to run scripts and to load pictures. That its frame does not let it is no trouble. */
const isMailFrame = (url: string): boolean => url.includes('/__sandbox/mail/messages/');

/** Collects what a user would never see but a developer should: errors in the console, and requests that failed. */
export const watchTrouble = (context: BrowserContext): (() => readonly string[]) => {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !isMailFrame(message.text() + message.location().url)) troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => void troubles.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page stops what it was still loading.
    if (reason !== 'net::ERR_ABORTED' && !isMailFrame(request.frame().url()))
      troubles.push(`request: ${request.method()} ${request.url()} ${reason}`);
  });
  context.on('response', (response) => void (response.status() >= 400 && troubles.push(`answer ${response.status()}: ${response.url()}`)));
  return () => troubles;
};
