/**
 * The entry points that the product itself names to Google at run time; the others are named in the manifest.
 * The build refuses a bundle whose top-level functions are not exactly these and the manifest's.
 */
export const callbacks = {
  /** Called on every click on a card. */
  cardAction: 'onCardAction',
  /** Called when an OAuth provider sends the browser back. */
  signIn: 'onOAuthCallback',
} as const;
