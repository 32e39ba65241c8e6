import { html } from 'hono/html';

/** What an authorize link asks for. */
export interface ConsentRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
}

type Html = ReturnType<typeof html>;

const page = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/page.css">
  </head>
  <body class="consent"><main>${body}</main></body>
</html>`;

const choice = (value: string, title: string, words: string, chosen: boolean): Html => html`
  <label class="choice">
    <input type="radio" class="radio" name="as" value="${value}" ${chosen ? 'checked' : ''}>
    <span><strong>${title}</strong><br><small>${words}</small></span>
  </label>`;

/** The stand-in for GoHighLevel's own page on which the user picks a location and agrees. */
export const consentPage = (request: ConsentRequest, locations: readonly { readonly id: string; readonly name: string }[]): Html =>
  page(
    'Connect to GoHighLevel',
    html`
      <p class="hint">This page stands in for GoHighLevel’s. Nothing leaves this machine.</p>
      <h1>Connect the add-on to GoHighLevel?</h1>
      <form method="post" action="/consent">
        <fieldset class="choices">
          <legend>It may work in</legend>
          ${locations.map(({ id, name }, index) => choice(`location:${id}`, name, `The location ${id}`, index === 0))}
          ${choice('company', 'The whole agency', 'The add-on asks afterwards which location to work in.', false)}
        </fieldset>
        <details>
          <summary>It asks for ${request.scopes.length} permissions</summary>
          <ul>${request.scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
        </details>
        <input type="hidden" name="client_id" value="${request.clientId}">
        <input type="hidden" name="redirect_uri" value="${request.redirectUri}">
        <input type="hidden" name="scope" value="${request.scopes.join(' ')}">
        <input type="hidden" name="state" value="${request.state}">
        <p class="row">
          <button class="button filled" name="decision" value="allow">Allow</button>
          <button class="button outlined" name="decision" value="deny">Deny</button>
        </p>
      </form>`,
  );

export const consentProblemPage = (words: string): Html => page('Not possible', html`<h1>GoHighLevel would refuse this</h1><p>${words}</p>`);
