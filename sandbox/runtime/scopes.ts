/** Which methods need which OAuth scope; any one of a row's scopes will do. */
import { GoogleException } from './google-error';
import { isScopedType, typeScopes, type ScopedType } from './service-scopes';

const auth = 'https://www.googleapis.com/auth/';

/** `script.locale`, `gmail.modify`, … as the whole scope. */
export const scope = (name: string): string => `${auth}${name}`;

const draftScopes = ['gmail.addons.current.action.compose', 'gmail.compose', 'gmail.modify'].map(scope).concat('https://mail.google.com/');

const required = {
  'UrlFetchApp.fetch': [scope('script.external_request')],
  'UrlFetchApp.fetchAll': [scope('script.external_request')],
  'ScriptApp.newTrigger': [scope('script.scriptapp')],
  'ScriptApp.getProjectTriggers': [scope('script.scriptapp')],
  'ScriptApp.deleteTrigger': [scope('script.scriptapp')],
  'Session.getEffectiveUser': [scope('userinfo.email')],
  'GmailApp.createDraft': draftScopes,
  'GmailApp.getMessageById': [
    ...['gmail.addons.current.message.metadata', 'gmail.addons.current.message.readonly', 'gmail.addons.current.message.action'].map(scope),
    ...['gmail.metadata', 'gmail.readonly', 'gmail.modify'].map(scope),
    'https://mail.google.com/',
  ],
  'GmailMessage.createDraftReply': draftScopes,
  'GmailMessage.createDraftReplyAll': draftScopes,
} as const satisfies Readonly<Record<string, readonly string[]>>;

type ScopedMethod = keyof typeof required | `${ScopedType}.${string}`;

const isRow = (method: string): method is keyof typeof required => Object.hasOwn(required, method);

const scopesOf = (method: ScopedMethod): readonly string[] => {
  if (isRow(method)) return required[method];
  const [type = '', member = ''] = method.split('.');
  return isScopedType(type) ? typeScopes(type, member) : [];
};

/** Refuses a method whose scope the user has not granted, in Google's words. */
export const createScopeCheck =
  (granted: () => readonly string[]) =>
  (method: ScopedMethod): void => {
    const wanted = scopesOf(method);
    if (wanted.some((one) => granted().includes(one))) return;
    const list = wanted.length === 1 ? wanted.join() : `(${wanted.join(' || ')})`;
    throw new GoogleException(`Specified permissions are not sufficient to call ${method}. Required permissions: ${list}`);
  };

export type CheckScope = ReturnType<typeof createScopeCheck>;
