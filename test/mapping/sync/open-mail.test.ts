import { nothingSeen } from '../../../src/mapping/sync/merge';
import { sightOpenMail } from '../../../src/mapping/sync/open-mail';
import { aContact } from '../../builders/ghl';
import { aMessage, decode, robin } from '../../builders/message';

const me = 'Robin Vale <robin@harbour-homes.example>';
const ana = 'Ana Ruiz <ana@orchard.example>';
const ben = 'Ben Ito <ben@orchard.example>';
const pairs = [{ labelId: 'Label_1', tag: 'hot' }];
const both = { label: true, tag: true };

interface Told {
  readonly labelIds?: readonly string[];
  readonly tags?: readonly string[];
  readonly from?: string;
  readonly email?: string;
  readonly isTouched?: boolean;
  readonly base?: typeof both;
}

const sees = ({ labelIds = [], tags = [], from = ana, email = 'ana@orchard.example', isTouched = true, base = nothingSeen }: Told) => {
  const open = { ...aMessage({ headers: { From: from, To: me }, labelIds }), id: 'open' };
  const contact = aContact({ id: 'c1', email, tags, dateUpdated: '' });
  const reading = { identity: robin({}), decode, people: 'senders' as const };
  return sightOpenMail({ messages: [open], messageId: 'open', isTouched }, { contact, pairs, agreed: () => base, reading }).map(({ sighting: { label, tag } }) => [label, tag]);
};

it('says of the person who wrote whether the label is on, and of the contact whether the tag is', () => {
  expect(sees({ labelIds: ['Label_1'] })).toStrictEqual([[true, false]]);
  expect(sees({ labelIds: ['Label_1'], tags: ['Hot'], base: both })).toStrictEqual([[true, true]]);
  expect(sees({ tags: ['hot'] })).toStrictEqual([[null, true]]);
});

it('takes a missing label for one that was taken off only where it was agreed, and something happened to the conversation', () => {
  expect(sees({ tags: ['hot'], base: both })).toStrictEqual([[false, true]]);
  expect(sees({ tags: ['hot'], base: both, isTouched: false })).toStrictEqual([[null, true]]);
});

it('says nothing of a contact who has not got the address', () => {
  expect(sees({ labelIds: ['Label_1'], from: ben })).toStrictEqual([]);
});
