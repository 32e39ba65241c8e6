/**
 * The entry points that the product itself names to Google at run time; the others are named in the manifest.
 * The build refuses a bundle whose top-level functions are not exactly these and the manifest's.
 */
export const callbacks = {
  /** Called on every click on a card. */
  cardAction: 'onCardAction',
  /** Called when an OAuth provider sends the browser back. */
  signIn: 'onOAuthCallback',
  /** Called every hour while there is work to do without anybody at the keyboard. */
  hourly: 'onHourly',
  /** Called once, a little later, to go on with work that was not finished. */
  again: 'onAgain',
  /** Called every few minutes, by the trigger of the user's own script. */
  often: 'onOften',
  /** Called when the script is opened as a web app; the name is Google's. */
  webApp: 'doGet',
  /** Called by that page. */
  chooseOften: 'onChooseOften',
} as const;
