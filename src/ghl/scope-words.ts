/** What a scope lets one do, in words, for the scopes that are asked for one by one. */
const things: Readonly<Record<string, string>> = {
  'associations/relation': 'relations between records',
  'blogs/author': 'the authors of your blogs',
  'blogs/category': 'the categories of your blogs',
  'blogs/check-slug': 'whether an address in your blog is free',
  'blogs/list': 'your blogs',
  'blogs/post': 'new blog posts',
  'blogs/post-update': 'blog posts that are there',
  'blogs/posts': 'blog posts',
  'calendars/events': 'appointments and blocked times',
  'calendars/groups': 'groups of calendars',
  'calendars/resources': 'rooms and equipment',
  companies: 'your agency’s own details',
  'conversations/livechat': 'the live chat',
  'conversations/message': 'messages',
  'locations/customFields': 'custom fields',
  'locations/tags': 'the location’s list of tags',
  'locations/tasks': 'the tasks of the whole location',
  'locations/templates': 'templates for mails and texts',
};

/** `calendars/events.write` → `to create, change and delete appointments and blocked times`. */
export const whyScope = (scope: string): string => {
  const [, name = scope, kind = ''] = /^(.*)\.(readonly|write)$/.exec(scope) ?? [];
  const thing = things[name] ?? name;
  return kind === 'write' ? `to create, change and delete ${thing}` : `to read ${thing}`;
};
