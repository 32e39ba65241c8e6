/** Names that count as the same: letters of either case, and a slash, a hyphen, a space or an underscore for one another. */
export const normalized = (name: string): string => name.trim().toLowerCase().replace(/[/\-_\s]+/g, '-');

/** Longer names are refused. */
export const longestName = 225;

/** Gmail's own words, which no label of the user's may have. */
const reserved: readonly string[] = [
  ...['inbox', 'sent', 'draft', 'drafts', 'trash', 'spam', 'starred', 'unread', 'important', 'chat', 'chats'],
  ...['all mail', 'muted', 'snoozed', 'scheduled', 'sent mail', 'bin'],
];

export const isReserved = (name: string): boolean =>
  reserved.includes(name.trim().toLowerCase()) || /^(category_|\^)/i.test(name) || /^\[?(gmail|google mail)\]?(\/|$)/i.test(name);
