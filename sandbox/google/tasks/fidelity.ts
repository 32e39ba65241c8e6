import type { FidelityRow } from '../fidelity-row';

const reference = 'https://developers.google.com/workspace/tasks/reference/rest/v1';
const tasks = `${reference}/tasks`;

/** What the emulated Tasks API does as Google's does, and where that is known from. */
export const tasksFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'Tasks: due keeps only the day',
    source: tasks,
    confidence: 'documented',
    test: 'keeps only the day of what is due',
  },
  {
    behaviour: 'Tasks: a due date without a time and an offset is answered 400, without saying what is wrong',
    source: 'https://github.com/taylorwilsdon/google_workspace_mcp/issues/664',
    confidence: 'reported',
    test: 'refuses a due date without a time and an offset',
  },
  {
    behaviour: 'Tasks: dueMax is exclusive, though the reference does not say so',
    source: 'https://github.com/taylorwilsdon/google_workspace_mcp/issues/238',
    confidence: 'reported',
    test: 'are bound by dueMin and, exclusively, dueMax',
  },
  {
    behaviour: 'Tasks: tasks completed in Google’s own apps are hidden, and listed with showHidden only',
    source: `${tasks}/list`,
    confidence: 'documented',
    test: 'hide what was completed in Google’s own apps, unless hidden tasks are asked for',
  },
  {
    behaviour: 'Tasks: clear hides the completed tasks of a list',
    source: `${tasks}/clear`,
    confidence: 'documented',
    test: 'are hidden once they are cleared',
  },
  {
    behaviour: 'Tasks: a list comes in pages of 20 tasks, and of 100 at the most',
    source: `${tasks}/list`,
    confidence: 'documented',
    test: 'come in pages of 20, and of no more than 100',
  },
  {
    behaviour: 'Tasks: titles over 1,024 and notes over 8,192 characters are answered 400',
    source: tasks,
    confidence: 'documented',
    test: 'refuses a title over 1,024 and notes over 8,192 characters',
  },
  {
    behaviour: 'Tasks: update replaces the whole task and wants its id in the body',
    source: 'People who call it without the id quote "Missing task ID"; the reference does not say it',
    confidence: 'assumed',
    test: 'loses by PUT what the body lacks, and wants its id there',
  },
  {
    behaviour: 'Tasks: what was deleted can be read and, with showDeleted, listed; its subtasks are deleted too',
    source: 'The reference documents showDeleted; that the subtasks go along is what the apps do',
    confidence: 'assumed',
    test: 'leaves a tombstone, with its steps, when it is deleted',
  },
  {
    behaviour: 'Tasks: order and parent are set by insert and move only, behind previous or first',
    source: `${tasks}/move`,
    confidence: 'documented',
    test: 'stand in the order that insert and move put them',
  },
  {
    behaviour: 'Tasks: an answer without tasks has no items',
    source: 'The JSON of a proto3 API leaves empty lists out; clients that expect the list break on it',
    confidence: 'assumed',
    test: 'are missing from an answer that has none',
  },
  {
    behaviour: 'Tasks: the default list cannot be deleted',
    source: 'https://github.com/jrupac/tasky/issues/20',
    confidence: 'reported',
    test: 'begin with the default one, which cannot be deleted',
  },
  {
    behaviour: 'Tasks: a user has 2,000 lists at the most; the words of the refusal are our own',
    source: `${reference}/tasklists/insert`,
    confidence: 'documented',
    test: 'are 2,000 at the most',
  },
];
