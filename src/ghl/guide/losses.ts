const again = 'It cannot be brought back from here.';
const undoable = 'You can undo this for 15 minutes.';

/** What a destructive operation loses, and what stays, as a rep is told before. Complete: a test sees to it. */
export const losses: Readonly<Record<string, string>> = {
  'associations.delete': `The association is deleted, with all relations between records that follow it. The records themselves stay. ${again}`,
  'associations.relations.delete': 'The two records are no longer related. Both stay, and can be related again.',
  'businesses.delete': `The business is deleted. Its contacts stay, without a business. ${again}`,
  'calendars.appointments.notes.delete': `The note of the appointment is deleted. ${again}`,
  'calendars.delete': `The calendar is deleted, with its opening hours and booking page, and its appointments with it. ${again}`,
  'calendars.events.delete': `The appointment or blocked time is deleted, of a series every date. To keep it in the list, cancel the appointment instead. ${again}`,
  'calendars.groups.delete': `The group is deleted, and its booking page is gone. Its calendars stay. ${again}`,
  'calendars.notifications.delete': `The calendar no longer sends this, and its text is lost. ${again}`,
  'calendars.resources.delete': `The room or equipment is deleted, and calendars no longer reserve it. ${again}`,
  'contacts.campaigns.remove': 'The contact leaves the campaign and gets none of its further messages. Added again, the contact begins from the start.',
  'contacts.campaigns.remove-all': 'The contact leaves every campaign and gets none of their further messages. Which ones they were is not kept.',
  'contacts.delete': `The contact is deleted, with its tasks, notes, appointments, opportunities and conversation. ${again}`,
  'contacts.followers.remove': `These users no longer follow the contact. ${undoable}`,
  'contacts.notes.delete': `The note is deleted. ${undoable}`,
  'contacts.tasks.delete': `The task is deleted. ${undoable}`,
  'contacts.workflows.remove': 'The contact leaves the workflow, and its steps that are still to come do not happen. Added again, the contact begins from the start.',
  'opportunities.delete': `The opportunity is deleted, with its value and its custom fields. The contact stays. ${again}`,
  'opportunities.followers.remove': `These users no longer follow the opportunity. ${undoable}`,
  'users.delete': `The user is deleted and can no longer sign in. What is assigned to the user has no owner then. ${again}`,
};
