import { html } from '../../cards/card';
import type { CallbackPage } from '../../triggers/response';

/** What HtmlService puts between the tags of its own page. */
const content = ({ title, message, succeeded }: CallbackPage): string => html`<style>
  body { font: 16px/1.5 Roboto, Arial, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem; color: #202124; }
  h1 { font-size: 1.375rem; font-weight: 500; }
  h1.failed { color: #b3261e; }
</style>
<h1 class="${succeeded ? 'succeeded' : 'failed'}">${title}</h1>
<p>${message}</p>
`;

/** The page that the browser shows when an OAuth provider has sent it back. */
export const renderCallbackPage = (callback: CallbackPage): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutput(content(callback)).setTitle(callback.title);
