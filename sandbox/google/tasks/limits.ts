/** https://developers.google.com/workspace/tasks/reference/rest */
export const limits = {
  lists: 2000,
  /** Of one list, those that are not hidden. */
  tasksOfList: 20_000,
  tasks: 100_000,
  title: 1024,
  notes: 8192,
  pageOfTasks: 100,
  pageOfLists: 1000,
} as const;
