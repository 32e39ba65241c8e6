/** Which scopes the members of a whole type need, where they do not differ from member to member; any one will do. */

const auth = 'https://www.googleapis.com/auth/';
const gmail = 'https://mail.google.com/';
const openMessage = ['gmail.addons.current.message.readonly', 'gmail.addons.current.message.action'].map((name) => auth + name);
export const readMail: readonly string[] = [...openMessage, ...['gmail.readonly', 'gmail.modify'].map((name) => auth + name), gmail];
const calendar = [`${auth}calendar`, 'https://www.google.com/calendar/feeds'];
const drive = [`${auth}drive`];

/** What tells a message's headers and labels, and nothing of its body. */
const readEnvelope = [...readMail, ...['gmail.addons.current.message.metadata', 'gmail.metadata'].map((name) => auth + name)];
const envelopeMembers = /^GmailMessage\.(get(Bcc|Cc|Date|From|Header|ReplyTo|Subject|To)|is[A-Z]\w+|refresh)$/;

/** Members that only read, of types whose other members write. */
const reading: Readonly<Record<string, readonly string[]>> = {
  GmailMessage: readMail,
  GmailAttachment: readMail,
  CalendarApp: [...calendar, `${auth}calendar.readonly`],
  Calendar: [...calendar, `${auth}calendar.readonly`],
  CalendarEvent: [...calendar, `${auth}calendar.readonly`],
  DriveApp: [...drive, `${auth}drive.readonly`],
  File: [...drive, `${auth}drive.readonly`],
  Folder: [...drive, `${auth}drive.readonly`],
};

const anything = {
  GmailApp: [gmail],
  GmailMessage: [gmail],
  GmailThread: [gmail],
  GmailLabel: [gmail],
  GmailDraft: [`${auth}gmail.addons.current.action.compose`, gmail],
  GmailAttachment: [gmail],
  MailApp: [`${auth}script.send_mail`],
  CalendarApp: calendar,
  Calendar: calendar,
  CalendarEvent: calendar,
  DriveApp: drive,
  File: drive,
  Folder: drive,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ScopedType = keyof typeof anything;

export const isScopedType = (name: string): name is ScopedType => Object.hasOwn(anything, name);

/** The scopes of `GmailMessage.getBody`. */
export const typeScopes = (type: ScopedType, member: string): readonly string[] => {
  if (envelopeMembers.test(`${type}.${member}`)) return readEnvelope;
  return /^(get|is|has|search|refresh)/.test(member) ? (reading[type] ?? anything[type]) : anything[type];
};
