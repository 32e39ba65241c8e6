import { asFlag, asText, type JsonObject } from '../../../src/json';
import { limits } from './limits';
import type { Task } from './state';
import { badRequest } from './task-lists';

type Fields = Pick<Task, 'title' | 'notes' | 'status' | 'due' | 'completed' | 'deleted' | 'hidden'>;

export const noFields: Fields = { title: '', notes: '', status: 'needsAction', due: null, completed: null, deleted: false, hidden: false };

const text = (value: unknown, longest: number): string => {
  const given = asText(value);
  if (given.length > longest) throw badRequest();
  return given;
};

const rfc3339 = /^(\d{4}-\d\d-\d\d)[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

const time = (value: unknown): { readonly at: string; readonly date: string } | null => {
  if (value === null || value === undefined || value === '') return null;
  const date = rfc3339.exec(asText(value))?.[1];
  if (date === undefined || Number.isNaN(Date.parse(asText(value)))) throw badRequest();
  return { at: new Date(asText(value)).toISOString(), date };
};

/** The day as it is written there; its time of day and zone are dropped. */
const due = (value: unknown): string | null => {
  const read = time(value);
  return read && `${read.date}T00:00:00.000Z`;
};

const status = (value: unknown): Task['status'] => {
  const known = (['needsAction', 'completed'] as const).find((word) => word === (value ?? 'needsAction'));
  if (known === undefined) throw badRequest();
  return known;
};

/**
 * The task's fields with those of the body in their place. What is done gets the time of it, what is not done has none.
 * @throws GoogleError 400 for a time that is not RFC 3339, an unknown status, or a text over its limit
 */
export const changedFields = (before: Fields, body: JsonObject, now: string): Fields => {
  const has = (name: string): boolean => name in body;
  const after = {
    title: has('title') ? text(body['title'], limits.title) : before.title,
    notes: has('notes') ? text(body['notes'], limits.notes) : before.notes,
    due: has('due') ? due(body['due']) : before.due,
    status: has('status') ? status(body['status']) : before.status,
    completed: has('completed') ? (time(body['completed'])?.at ?? null) : before.completed,
    deleted: has('deleted') ? asFlag(body['deleted']) : before.deleted,
  };
  const done = after.status === 'completed';
  return { ...after, completed: done ? (after.completed ?? now) : null, hidden: done && before.hidden };
};
