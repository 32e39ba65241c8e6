import { asTexts, type JsonObject } from '../../../src/json';
import { invalidArgument } from '../errors';
import type { Labels } from './labels';

export interface LabelChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/modify */
const mostLabels = 100;

/** What only Gmail itself gives or takes (https://developers.google.com/workspace/gmail/api/guides/labels). */
const untouchable: readonly string[] = ['SENT', 'DRAFT', 'CHAT'];

/** A message that is thrown away or reported as spam leaves the inbox. */
const leavesInbox: readonly string[] = ['TRASH', 'SPAM'];

export const labelChangeFields: readonly string[] = ['addLabelIds', 'removeLabelIds'];

/** @throws GoogleError 400 for labels that are not there or cannot be given, for too many of them, and for none at all */
export const readLabelChange = (body: JsonObject, labels: Labels): LabelChange => {
  const add = asTexts(body['addLabelIds']);
  const remove = asTexts(body['removeLabelIds']);
  if (add.length === 0 && remove.length === 0) throw invalidArgument('No label add or removes specified');
  const tooMany = add.length > mostLabels || remove.length > mostLabels;
  if (tooMany) throw invalidArgument(`Too many labels: at most ${mostLabels} can be added or removed at once.`);
  const wrong = [...add, ...remove].find((id) => labels.get(id) === null || untouchable.includes(id));
  if (wrong !== undefined) throw invalidArgument(`Invalid label: ${wrong}`);
  const both = add.find((id) => remove.includes(id));
  if (both !== undefined) throw invalidArgument(`Cannot both add and remove the same label: ${both}`);
  return { add, remove: add.some((id) => leavesInbox.includes(id)) ? [...remove, 'INBOX'] : remove };
};

export const toTrash: LabelChange = { add: ['TRASH'], remove: ['INBOX', 'SPAM'] };
export const fromTrash: LabelChange = { add: [], remove: ['TRASH'] };
