/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/html: pages made of one string, as an OAuth callback and a web app answer. */
import { blobContent, blobSourceMembers, offersBlob } from './blob';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleEnum, googleObject, type GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';

interface Page {
  readonly title: string;
  readonly content: string;
  /** Meta tags for the page around it; absent when there are none. */
  readonly meta?: Settings['meta'];
}

const pages = new WeakMap<GoogleObject, () => Page>();
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** What an HtmlOutput shows; null for any other object. */
export const htmlPage = (object: GoogleObject): Page | null => pages.get(object)?.() ?? null;

const sandboxModes = googleEnum('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
const frameModes = googleEnum('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Those that Google lets through (https://developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content). */
const metaTags: readonly string[] = [
  'apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport',
];

interface Settings {
  readonly faviconUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly meta: readonly (readonly [name: string, content: string])[];
}

const createMetaTag = ([name, content]: readonly [string, string]): GoogleObject =>
  googleObject('HtmlOutputMetaTag', { getName: () => name, getContent: () => content } satisfies Record<keyof GoogleAppsScript.HTML.HtmlOutputMetaTag, Member>);

const createHtmlOutput = (html: string): GoogleObject => {
  let page: Page = { title: '', content: html };
  let settings: Settings = { faviconUrl: null, width: null, height: null, meta: [] };
  const change = (changes: Partial<Page>): GoogleObject => {
    page = { ...page, ...changes };
    return output;
  };
  const set = (changes: Partial<Settings>): GoogleObject => {
    settings = { ...settings, ...changes };
    return output;
  };
  const text = (method: string, given: readonly unknown[], index = 0): string => textArgument(`HtmlOutput.${method}`, given, index);
  const size = (name: 'width' | 'height', method: string): Member => (...given) => {
    if (typeof given[0] !== 'number' && given[0] !== null) throw wrongArguments(`HtmlOutput.${method}`, given);
    return set({ [name]: given[0] });
  };
  const constant = (method: string, known: Readonly<Record<string, GoogleObject<string>>>): Member => (...given) => {
    if (!Object.values(known).some((one) => one === given[0])) throw wrongArguments(`HtmlOutput.${method}`, given);
    return output;
  };
  const blob = () => ({ bytes: Buffer.from(page.content), contentType: 'text/html', name: page.title === '' ? null : page.title });
  const members = {
    ...blobSourceMembers('HtmlOutput', blob),
    getContent: () => page.content,
    getTitle: () => page.title,
    setTitle: (...given) => change({ title: text('setTitle', given) }),
    setContent: (...given) => change({ content: text('setContent', given) }),
    append: (...given) => change({ content: page.content + text('append', given) }),
    appendUntrusted: (...given) => change({ content: page.content + escapeHtml(text('appendUntrusted', given)) }),
    clear: () => change({ content: '' }),
    addMetaTag: (...given) => {
      const name = text('addMetaTag', given);
      if (!metaTags.includes(name)) throw new GoogleException(`The meta tag "${name}" is not allowed in this context.`);
      return set({ meta: [...settings.meta, [name, text('addMetaTag', given, 1)]] });
    },
    getMetaTags: () => settings.meta.map(createMetaTag),
    getFaviconUrl: () => settings.faviconUrl,
    setFaviconUrl: (...given) => set({ faviconUrl: text('setFaviconUrl', given) }),
    getWidth: () => settings.width,
    getHeight: () => settings.height,
    setWidth: size('width', 'setWidth'),
    setHeight: size('height', 'setHeight'),
    // Every page is in IFRAME mode now, whatever is asked for.
    setSandboxMode: constant('setSandboxMode', sandboxModes),
    setXFrameOptionsMode: constant('setXFrameOptionsMode', frameModes),
    ...notEmulated('HtmlOutput', ['asTemplate']),
  } satisfies Record<keyof GoogleAppsScript.HTML.HtmlOutput, Member>;
  const output: GoogleObject = googleObject('HtmlOutput', members);
  pages.set(output, () => (settings.meta.length === 0 ? page : { ...page, meta: settings.meta }));
  offersBlob(output, blob);
  return output;
};

const htmlArgument = (given: readonly unknown[]): string => {
  if (given.length === 0) return '';
  const blob = blobContent(given[0]);
  return blob ? blob.bytes.toString('utf8') : textArgument('HtmlService.createHtmlOutput', given, 0);
};

export const createHtmlService = (): GoogleObject => {
  const members = {
    createHtmlOutput: (...given) => createHtmlOutput(htmlArgument(given)),
    ...notEmulated('HtmlService', ['createHtmlOutputFromFile', 'createTemplate', 'createTemplateFromFile', 'getUserAgent']),
  } satisfies Record<Exclude<keyof GoogleAppsScript.HTML.HtmlService, 'SandboxMode' | 'XFrameOptionsMode'>, Member>;
  return googleObject('HtmlService', members, { SandboxMode: sandboxModes, XFrameOptionsMode: frameModes });
};
