import type { Context } from 'hono';
import { asObject, parseJson } from '../../src/json';
import type { JsonObject } from '../../src/json';
import { Problem } from './problem';

/** The request's body as an object. @throws Problem when it is no JSON */
export const readBody = async (context: Context): Promise<JsonObject> => {
  const parsed = parseJson(await context.req.text());
  if (typeof parsed !== 'object' || parsed === null) throw new Problem(400, 'The body of the request is no JSON object.');
  return asObject(parsed);
};
