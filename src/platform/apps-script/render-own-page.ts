import { html, joined, safe } from '../../cards/card';
import { grouped } from '../../cards/grouped';
import type { OwnPage } from '../../triggers/response';
import { callbacks } from '../callbacks';

const choice = ({ minutes, words, isChosen, runs, minutesADay }: OwnPage['choices'][number]) => html`<label>
<input type="radio" name="every" value="${minutes}" ${isChosen ? 'checked' : ''}>
<span><b>${words.charAt(0).toUpperCase()}${words.slice(1)}</b><br>${minutes === 60 ? 'By the add-on. Nothing is set up here.' : `${grouped(runs)} runs a day, about ${grouped(minutesADay)} minutes in all${minutesADay > 90 ? ', more than Google allows a personal account' : ''}`}</span>
</label>`;

/** `google.script.run` is Google's, in the frame of each page (https://developers.google.com/apps-script/guides/html/communication). */
const content = ({ state, runSeconds, choices }: OwnPage) => html`<html lang="en">
<style>
:root { color-scheme: light dark; font: 16px/1.5 Roboto, Arial, sans-serif; }
html { background: Canvas; color: CanvasText; }
body { max-width: 36rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.375rem; font-weight: 500; line-height: 1.3; }
fieldset { margin: 1rem 0; padding: 0 .75rem; border: 1px solid GrayText; border-radius: 8px; }
label { display: flex; gap: .75rem; padding: .625rem 0; }
input { flex: none; width: 1.25rem; height: 1.25rem; margin: .125rem 0; }
button { min-height: 3rem; padding: 0 2rem; font: inherit; border: 0; border-radius: 24px; background: #155eef; color: #fff; }
button:focus-visible { outline: 3px solid; outline-offset: 2px; }
#state { min-height: 3rem; }
</style>
<main>
<h1>How often GoHighLevel in Gmail runs by itself</h1>
<p id="state" role="status">${state}</p>
<form>
<fieldset><legend>Run</legend>
${safe(joined(choices.map(choice), ''))}
</fieldset>
<button>Save</button>
</form>
<p>Google lets the triggers of all your scripts run 90 minutes a day, or 6 hours with Google Workspace. When that is used up, nothing runs by itself until the next day. The minutes above are for runs of ${runSeconds} s, which is what the last one took or one takes that finds nothing to do; work to do takes longer.</p>
<p>Each run also takes from the 20,000 requests that Google allows a day (100,000 with Google Workspace), and from GoHighLevel’s daily limit, which your colleagues share.</p>
</main>
<script>
const form = document.forms[0], state = document.getElementById('state');
let busy = false;
form.onsubmit = (event) => {
  event.preventDefault();
  if (busy) return;
  const say = (text) => { busy = false; state.textContent = text; };
  say('Saving…');
  busy = true;
  google.script.run.withSuccessHandler(say)
    .withFailureHandler(() => say('Google did not answer, so it is not known whether this was saved. Reload this page to see.'))
    .${callbacks.chooseOften}(form.every.value);
};
</script>
`;

/** The page of the web app. */
export const renderOwnPage = (page: OwnPage): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutput(content(page)).setTitle('GoHighLevel in Gmail').addMetaTag('viewport', 'width=device-width, initial-scale=1');
