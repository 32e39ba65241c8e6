import type { Operation } from './operation';
import { contactChangeOperations } from './operations/contact-changes';
import { noteChangeOperations } from './operations/note-changes';
import { oauthOperations } from './operations/oauth';
import { tagOperations } from './operations/tags';
import { taskChangeOperations } from './operations/task-changes';

const rows = {
  ...contactChangeOperations,
  ...tagOperations,
  ...taskChangeOperations,
  ...noteChangeOperations,
  ...oauthOperations,
} satisfies Readonly<Record<string, Operation>>;

export type ClickOperations = typeof rows;

/** What only a click calls, or a sign-in. The build packs these rows, as opening a mail needs none of them. */
export const clickOperations = (): ClickOperations => rows;
