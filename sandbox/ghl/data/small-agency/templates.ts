import type { TemplateRecord } from '../../state/agency-records';

/** Texts that the firm sends again and again, with GoHighLevel's merge fields. */
export const templates: readonly (Pick<TemplateRecord, 'name' | 'type' | 'subject' | 'text'> & { readonly madeDaysAgo: number })[] = [
  {
    name: 'Viewing confirmed',
    type: 'email',
    subject: 'Your viewing of {{contact.property}}',
    text: '<p>Dear {{contact.first_name}},</p><p>we look forward to showing you the house. <b>Please bring a photo ID.</b></p><p>{{user.name}}</p>',
    madeDaysAgo: 300,
  },
  {
    name: 'Documents for the bank',
    type: 'email',
    subject: 'What your bank will ask for',
    text: '<p>Hello {{contact.first_name}}, attached is the list of papers that banks want to see.</p>',
    madeDaysAgo: 120,
  },
  { name: 'Running late', type: 'sms', text: 'Hi {{contact.first_name}}, {{user.first_name}} will be about ten minutes late. Sorry!', madeDaysAgo: 280 },
  { name: 'Viewing tomorrow', type: 'sms', text: 'Reminder: your viewing is tomorrow. Reply C to cancel.', madeDaysAgo: 275 },
  { name: 'Floor plan sent', type: 'whatsapp', text: 'Hello {{contact.first_name}}, the floor plan is in your mailbox.', madeDaysAgo: 40 },
];
