const tagsStart = 'A tag can start workflows, and those may send messages';
const replacesTags = 'Tags given here replace all tags of the contact. To add one, use “Add tags to contact”.';
const provider = 'GoHighLevel allows this only to the app';
const wholePost = 'The whole post is written anew: fill in everything, also what stays as it is.';

/** What an operation does that one would not expect, for those who are about to use it. */
export const notices: Readonly<Record<string, string>> = {
  'associations.create': 'Only contacts with contacts, and contacts with custom objects, can be associated this way.',
  'blogs.posts.create': 'With the status “Published” the post is public at once.',
  'blogs.posts.update': wholePost,
  'calendars.appointments.create': 'The contact and the team member may be told by e-mail and SMS. Workflows may start. To prevent both, say No to “Run automations”.',
  'calendars.appointments.update': 'The contact and the team member may be told of the change. To cancel an appointment and keep it in the list, set the status to “Cancelled”.',
  'calendars.block-slots.create': 'Nobody can book in a blocked time. Appointments that are there stay.',
  'calendars.groups.set-status': 'A group that is not active has no booking page.',
  'calendars.notifications.create': 'The calendar sends this from its next booking on.',
  'calendars.resources.update': 'The calendars that are chosen replace those that are there.',
  'calendars.update': 'Team members, opening hours and exceptions that are given replace those that are there.',
  'contacts.business.bulk-update': 'Without a business the chosen contacts leave the one they are in. The business itself stays.',
  'contacts.campaigns.add': 'The campaign starts at once and may send messages.',
  'contacts.create': 'Workflows that wait for new contacts start.',
  'contacts.find': 'One of these is enough. What is typed first counts first; an e-mail also finds those who have it as an additional one, where GoHighLevel allows that.',
  'contacts.list-deprecated': 'GoHighLevel may take this list away. Use “Search contacts” where you can.',
  'contacts.tags.add': `${tagsStart}.`,
  'contacts.tags.bulk-update': `${tagsStart} to everybody chosen.`,
  'contacts.update': replacesTags,
  'contacts.upsert': `Changes the contact with this e-mail or phone, or creates one; only a new one can be undone. If the address is somebody’s additional one, it becomes the main one and the old main address is lost. ${replacesTags}`,
  'contacts.workflows.add': 'The workflow starts at once and may send messages.',
  'conversations.live-chat.typing': `Shows a visitor of the live chat that somebody is typing. ${provider} behind the live chat.`,
  'conversations.messages.add-inbound': 'Puts a message into the conversation that came in some other way. It counts as unread, and workflows that wait for replies start.',
  'conversations.messages.send': 'This sends a real message to the contact, through GoHighLevel.',
  'conversations.messages.set-status': `${provider} that provided the message.`,
  'conversations.update': 'Setting the unread count to 0 marks the conversation as read for everybody.',
  'locations.create': 'Creates a whole sub-account of the agency, which may cost money.',
  'opportunities.set-status': 'Won and lost can start workflows, which may send messages.',
  'opportunities.upsert': 'Changes the contact’s opportunity in this pipeline, or creates one; only a new one can be undone.',
  'users.create': 'The new user can sign in with the address and password given here.',
  'users.update': 'Permissions and scopes that are given replace those that are there.',
};
