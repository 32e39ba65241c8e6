import { nobody, row } from './row';
import type { FidelityRow } from './row';

const spec = 'apps/conversations.json';

/** Conversations and what is said in them. */
export const conversationFidelity: readonly FidelityRow[] = [
  row('documented', 'A contact has one conversation. That a second is a 400 with the first one’s id is assumed.', {
    source: spec,
    test: 'name the one that a contact has already',
  }),
  row('documented', 'A search goes on after the `sort` value of the last conversation; 20 on a page unless told otherwise.', {
    source: spec,
    test: 'come with the last said first, or last, and go on after the sort value of a page',
  }),
  row('reported', 'A search tells dates as numbers, and more than its schema has (last date, direction, sort, followers, tags).', {
    source: 'public integrations',
    test: 'come with the last said first, or last, and go on after the sort value of a page',
  }),
  row('documented', 'Its kind is a number when a conversation is read, and a name when it is searched for.', {
    source: spec,
    test: 'call their kind by a number when read, and by a name when searched',
  }),
  row('assumed', 'A conversation belongs to whom its contact belongs to, and is followed by who follows that.', {
    source: nobody,
    test: 'are filtered by their contact, their last message, and whether somebody read it',
  }),
  row('assumed', 'A message, mail or conversation that is not there is 400, as the file lists no 404.', {
    source: nobody,
    test: 'are refused for nobody, and as what they are not',
  }),
  row('reported', 'A list of messages comes under another `messages`, with `lastMessageId` and `nextPage`; a single one under `message`.', {
    source: 'issues #54 and #258',
    test: 'are listed newest first, page by page, and read one by one',
  }),
  row('reported', 'A message that is an e-mail has ids of mails in `meta.email.messageIds` and no text.', {
    source: 'issue #40',
    test: 'keep the text of e-mails to themselves, which is read mail by mail',
  }),
  row('assumed', 'A thread of mail is as old as its last mail, so a reply brings it to the top.', {
    source: nobody,
    test: 'go into the thread of the mail that they answer, which is then as old as its last mail',
  }),
  row('documented', 'What is added from elsewhere is outbound unless it says otherwise.', {
    source: spec,
    test: 'count as outbound unless they say otherwise, and leave the conversation read',
  }),
  row('assumed', 'What comes in raises the number of unread messages, what goes out does not lower it.', {
    source: nobody,
    test: 'are added from elsewhere, which makes the conversation unread',
  }),
  row('reported', 'A custom message without its provider is answered 201 with nothing in it, and is not stored.', {
    source: 'issue #70',
    test: 'are answered 201 and forgotten when a custom provider is not named',
  }),
  row('reported', 'An e-mail with a custom provider lands on the location’s own channel.', {
    source: 'issue #19',
    test: 'land on the location’s own channel when an e-mail names a custom provider',
  }),
  row('reported', 'An unknown provider is 500; another app’s is refused by name. That the latter is 400 is assumed.', {
    source: 'issues #6 and #107',
    test: 'break the server with a provider that there is not, and are refused with another app’s',
  }),
  row('documented', 'The contact’s side of an added mail is its own address. That it is the primary one is assumed.', {
    source: spec,
    test: 'take the contact’s primary address for its side, whatever they say',
  }),
  row('assumed', 'Nobody is written to who has no address or number, or must not be disturbed; an empty message is refused.', {
    source: 'the words that public integrations quote',
    test: 'do not go to those who cannot be reached, or do not want to be',
  }),
  row('documented', 'A message for later has the status `scheduled`. Here it keeps it: nothing is ever sent.', {
    source: spec,
    test: 'wait when they are scheduled',
  }),
  row('documented', 'An export without a channel leaves mail out; 10 to 500 on a page, then a cursor.', {
    source: spec,
    test: 'leaves mail out unless it is asked for, and goes on from its cursor',
  }),
  row('documented', 'Only the app of a message’s provider tells its status. That others are 403 is assumed.', {
    source: 'docs/marketplace modules/ConversationProviders.md',
    test: 'have a status that only the app of their provider changes',
  }),
  row('assumed', 'A transcription is a list of sentences; the file shows one of them.', {
    source: nobody,
    test: 'of a call have a recording and what was said in it',
  }),
  row('documented', 'A recording is a WAV file. Here it is a tone as long as the call.', {
    source: spec,
    test: 'of a call have a recording and what was said in it',
  }),
];
