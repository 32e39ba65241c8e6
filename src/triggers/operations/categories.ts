/** The headings under which operations are found, by how their ids begin. */
export const categories = {
  Contacts: /^contacts\./,
  'Calendars and appointments': /^calendars\./,
  Opportunities: /^opportunities\./,
  Conversations: /^conversations\./,
  Businesses: /^businesses\./,
  Users: /^users\./,
  'Campaigns and workflows': /^(campaigns|workflows)\./,
  Blogs: /^blogs\./,
  Associations: /^associations\./,
  'Locations and agency': /^(locations|companies|snapshots)\./,
} as const;


export const categoryOf = (id: string): string => Object.entries(categories).find(([, pattern]) => pattern.test(id))?.[0] ?? '';
