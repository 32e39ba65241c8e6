/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/html: pages made of one string, as an OAuth callback answers. */
import { textArgument } from './google-error';
import { googleEnum, googleObject, type GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';

interface Page {
  readonly title: string;
  readonly content: string;
}

const pages = new WeakMap<GoogleObject, () => Page>();
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** What an HtmlOutput shows; null for any other object. */
export const htmlPage = (object: GoogleObject): Page | null => pages.get(object)?.() ?? null;

const createHtmlOutput = (html: string): GoogleObject => {
  let page: Page = { title: '', content: html };
  const change = (changes: Partial<Page>): GoogleObject => {
    page = { ...page, ...changes };
    return output;
  };
  const text = (method: string, given: readonly unknown[]): string => textArgument(`HtmlOutput.${method}`, given, 0);
  const members = {
    getContent: () => page.content,
    getTitle: () => page.title,
    setTitle: (...given) => change({ title: text('setTitle', given) }),
    setContent: (...given) => change({ content: text('setContent', given) }),
    append: (...given) => change({ content: page.content + text('append', given) }),
    appendUntrusted: (...given) => change({ content: page.content + escapeHtml(text('appendUntrusted', given)) }),
    clear: () => change({ content: '' }),
    ...notEmulated('HtmlOutput', [
      'addMetaTag', 'asTemplate', 'getAs', 'getBlob', 'getFaviconUrl', 'getHeight', 'getMetaTags', 'getWidth', 'setFaviconUrl', 'setHeight',
      'setSandboxMode', 'setWidth', 'setXFrameOptionsMode',
    ]),
  } satisfies Record<keyof GoogleAppsScript.HTML.HtmlOutput, Member>;
  const output: GoogleObject = googleObject('HtmlOutput', members);
  pages.set(output, () => page);
  return output;
};

export const createHtmlService = (): GoogleObject => {
  const members = {
    createHtmlOutput: (...given) => createHtmlOutput(given.length === 0 ? '' : textArgument('HtmlService.createHtmlOutput', given, 0)),
    ...notEmulated('HtmlService', ['createHtmlOutputFromFile', 'createTemplate', 'createTemplateFromFile', 'getUserAgent']),
  } satisfies Record<Exclude<keyof GoogleAppsScript.HTML.HtmlService, 'SandboxMode' | 'XFrameOptionsMode'>, Member>;
  return googleObject('HtmlService', members, {
    SandboxMode: googleEnum('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: googleEnum('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  });
};
