import type { Handlers } from '../../../sandbox/ghl/handlers/handler';
import { notModelled } from '../../../sandbox/ghl/handlers/handler';
import { handlers } from '../../../sandbox/ghl/handlers/handlers';

const others: Omit<Handlers, 'contacts.get'> = handlers;

// @ts-expect-error An operation of the catalogue without a handler does not compile.
export const incomplete: Handlers = others;

export const complete: Handlers = { ...others, 'contacts.get': notModelled };
