/** What a needed input begins with: what most people would choose, and where a list begins. `@location` is the location's id. */
export const presets: Readonly<Record<string, string>> = {
  limit: '20',
  offset: '0',
  page: '1',
  pageLimit: '20',
  skip: '0',
  originId: '@location',
  'blogs.posts.create:status': 'DRAFT',
  'calendars.resources:outOfService': '0',
  'calendars.resources:quantity': '1',
  'contacts.tasks.complete:completed': 'true',
  'conversations.messages.send:status': 'pending',
  'opportunities.create:status': 'open',
  'users:role': 'user',
  'users:type': 'account',
  openHour: '9',
  openMinute: '0',
  closeHour: '17',
  closeMinute: '0',
};

const objects = ['contact', 'opportunity', 'business'];

/** Zones that many people live in; any other name of the tz database will do. */
const zones = `
  America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu
  America/Toronto America/Vancouver America/Mexico_City America/Bogota America/Sao_Paulo America/Argentina/Buenos_Aires
  Europe/London Europe/Dublin Europe/Lisbon Europe/Madrid Europe/Paris Europe/Berlin Europe/Rome Europe/Athens Europe/Istanbul
  Africa/Lagos Africa/Johannesburg Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Singapore Asia/Manila Asia/Tokyo
  Australia/Perth Australia/Brisbane Australia/Sydney Pacific/Auckland Etc/UTC
`.trim().split(/\s+/);

/** What is usually typed where GoHighLevel publishes no list of allowed values. */
export const suggestions: Readonly<Record<string, readonly string[]>> = {
  'campaigns.list:status': ['draft', 'published'],
  'contacts.search:field': ['email', 'phone', 'tags', 'assignedTo', 'dateAdded', 'dateUpdated', 'firstNameLowerCase', 'lastNameLowerCase', 'businessName', 'dnd'],
  'locations.search:order': ['asc', 'desc'],
  'opportunities.search:order': ['added_desc', 'added_asc', 'name_asc', 'name_desc'],
  firstObjectKey: objects,
  objectKey: objects,
  secondObjectKey: objects,
  isTyping: ['true', 'false'],
  timezone: zones,
  unit: ['minutes', 'hours', 'days'],
  'users:role': ['user', 'admin'],
  'users:type': ['account', 'agency'],
  'users.search:sort': ['dateAdded'],
  'users.search:sortDirection': ['asc', 'desc'],
};
