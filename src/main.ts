/**
 * The composition root. Its exports are the functions that Gmail calls by name: those in `appsscript.json` and
 * those in `platform/callbacks.ts`. Each call is a fresh execution, so nothing is kept between them.
 */
import { createAppsScriptPlatform } from './platform/apps-script/platform';
import { readEvent, readQuery } from './platform/apps-script/read-event';
import { renderCallbackPage } from './platform/apps-script/render-callback';
import { renderCards } from './platform/apps-script/render-card';
import { renderOwnPage } from './platform/apps-script/render-own-page';
import { renderResponse, renderUniversalResponse } from './platform/apps-script/render-response';
import type { App } from './triggers/app';
import { createApp } from './triggers/app';
import * as dispatch from './triggers/dispatch';
import { runHourly, runJobs, runOften } from './triggers/jobs/on-timer';
import * as compose from './triggers/on-compose';
import * as homepage from './triggers/on-homepage';
import * as message from './triggers/on-message-open';
import * as oauth from './triggers/on-oauth-callback';
import * as own from './triggers/own-page';
import * as menu from './triggers/universal-actions';

type BuiltCards = GoogleAppsScript.Card_Service.Card[];
type MenuResponse = GoogleAppsScript.Card_Service.UniversalActionResponse;

const app = (): App => createApp(createAppsScriptPlatform());

export const onHomepage = (event: unknown): BuiltCards => renderCards(homepage.onHomepage(app(), readEvent(event)));
export const onMessageOpen = (event: unknown): BuiltCards => renderCards(message.onMessageOpen(app(), readEvent(event)));
export const onCompose = (event: unknown): BuiltCards => renderCards(compose.onCompose(app(), readEvent(event)));

export const onCardAction = (event: unknown): GoogleAppsScript.Card_Service.ActionResponse =>
  renderResponse(dispatch.onCardAction(app(), readEvent(event)));

export const onSettings = (): MenuResponse => renderUniversalResponse(menu.showSettings(app()));
export const onRecentChanges = (): MenuResponse => renderUniversalResponse(menu.showChanges(app()));

export const onOAuthCallback = (request: unknown): GoogleAppsScript.HTML.HtmlOutput =>
  renderCallbackPage(oauth.onOAuthCallback(app(), readQuery(request)));

export const onHourly = (): void => runHourly(app());
export const onAgain = (): void => runJobs(app());
export const onOften = (): void => runOften(app());

export const doGet = (): GoogleAppsScript.HTML.HtmlOutput => renderOwnPage(own.ownPage(app()));
export const onChooseOften = (minutes: unknown): string => own.chooseOften(app(), minutes);
