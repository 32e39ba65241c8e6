/// <reference types="google-apps-script" preserve="true" />
/** The global `MimeType` (https://developers.google.com/apps-script/reference/base/mime-type). */
import { googleObject } from './google-object';

const googleType = (name: string): string => `application/vnd.google-apps.${name}`;
const openXml = (name: string): string => `application/vnd.openxmlformats-officedocument.${name}`;

const mimeTypes = {
  GOOGLE_APPS_SCRIPT: googleType('script'),
  GOOGLE_DRAWINGS: googleType('drawing'),
  GOOGLE_DOCS: googleType('document'),
  GOOGLE_FORMS: googleType('form'),
  GOOGLE_SHEETS: googleType('spreadsheet'),
  GOOGLE_SITES: googleType('site'),
  GOOGLE_SLIDES: googleType('presentation'),
  FOLDER: googleType('folder'),
  SHORTCUT: googleType('shortcut'),
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: openXml('spreadsheetml.sheet'),
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: openXml('presentationml.presentation'),
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: openXml('wordprocessingml.document'),
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
} as const satisfies Record<keyof GoogleAppsScript.Base.MimeType, string>;

export const mimeType = googleObject('MimeType', {}, mimeTypes);
