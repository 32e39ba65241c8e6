/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/content: what a web app answers to other programs. */
import { textArgument, wrongArguments } from './google-error';
import type { GoogleObject} from './google-object';
import { googleEnum, googleObject, type Member } from './google-object';

const mimeTypes = googleEnum('ContentService.MimeType', ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML']);

const contentTypes: Readonly<Record<keyof typeof mimeTypes, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

export interface TextOutput {
  readonly content: string;
  readonly contentType: string;
  /** The name under which a browser saves it; null when it is shown. */
  readonly fileName: string | null;
}

const outputs = new WeakMap<GoogleObject, () => TextOutput>();

/** What a TextOutput answers; null for any other object. */
export const textOutput = (object: GoogleObject): TextOutput | null => outputs.get(object)?.() ?? null;

const isMimeType = (value: unknown): value is GoogleObject<keyof typeof mimeTypes> => Object.values(mimeTypes).some((one) => one === value);

const createTextOutput = (start: string): GoogleObject => {
  let content = start;
  let fileName: string | null = null;
  let mimeType = mimeTypes.TEXT as GoogleObject<keyof typeof mimeTypes>;
  const text = (method: string, given: readonly unknown[]): string => textArgument(`TextOutput.${method}`, given, 0);
  const write = (changed: string): GoogleObject => {
    content = changed;
    return output;
  };
  const members = {
    append: (...given) => write(content + text('append', given)),
    clear: () => write(''),
    setContent: (...given) => write(text('setContent', given)),
    getContent: () => content,
    downloadAsFile: (...given) => {
      fileName = text('downloadAsFile', given);
      return output;
    },
    getFileName: () => fileName,
    getMimeType: () => mimeType,
    setMimeType: (...given) => {
      const [value] = given;
      if (!isMimeType(value)) throw wrongArguments('TextOutput.setMimeType', given);
      mimeType = value;
      return output;
    },
  } satisfies Record<keyof GoogleAppsScript.Content.TextOutput, Member>;
  const output: GoogleObject = googleObject('TextOutput', members);
  outputs.set(output, () => ({ content, contentType: contentTypes[mimeType.state], fileName }));
  return output;
};

export const createContentService = (): GoogleObject => {
  const members = {
    createTextOutput: (...given) => createTextOutput(given.length === 0 ? '' : textArgument('ContentService.createTextOutput', given, 0)),
  } satisfies Record<Exclude<keyof GoogleAppsScript.Content.ContentService, 'MimeType'>, Member>;
  return googleObject('ContentService', members, { MimeType: mimeTypes });
};
