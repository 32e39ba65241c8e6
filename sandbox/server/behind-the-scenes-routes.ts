import { Hono } from 'hono';
import type { ExecutionWire, RecordWire, RecordsWire } from '../page/wire';
import type { RecordedExecution } from '../executions';
import type { Sandbox } from '../sandbox';
import { hideSecrets } from './hide-secrets';
import type { SandboxHolder } from './sandbox-holder';
import { stateWire } from './state-wire';

const executionWire = ({ id, at, entry, virtualMs, waves, error, logs, exchanges }: RecordedExecution): ExecutionWire => ({
  id,
  at,
  entry,
  ms: virtualMs,
  waves,
  error,
  logs,
  requests: exchanges.map(({ method, url, status, requestHeaders, requestBody, responseBody }) => ({
    method,
    url: hideSecrets(url),
    status,
    requestHeaders,
    requestBody: hideSecrets(requestBody),
    responseBody: hideSecrets(responseBody),
  })),
});

/** The contact that has the address of whoever wrote the open mail. */
const senderContact = ({ panel, mailbox, openMessageId, ghl }: Sandbox): string | null => {
  const id = panel.view().context === 'message' ? openMessageId() : null;
  const address = (id === null ? null : mailbox.message(id))?.from?.email.toLowerCase();
  if (!address) return null;
  const has = (email: string | undefined): boolean => email?.toLowerCase() === address;
  return ghl.records.contacts().find(({ email, additionalEmails }) => has(email) || additionalEmails.some((other) => has(other.email)))?.id ?? null;
};

/** What the drawer shows: looked at, never changed. */
export const behindTheScenesRoutes = ({ current }: SandboxHolder): Hono =>
  new Hono()
    .get('/state', (context) => context.json(stateWire(current())))
    .get('/log', (context) => context.json<readonly ExecutionWire[]>(current().executions.list().map(executionWire)))
    .get('/records', (context) => {
      const { ghl } = current();
      const id = context.req.query('contact') ?? senderContact(current());
      const contacts = ghl.records.contacts().map((contact) => ({ id: contact.id, name: contact.name ?? '', email: contact.email ?? '' }));
      return context.json<RecordsWire>({ contacts, open: (id === null ? null : ghl.records.contact(id)) as RecordWire | null });
    })
    .get('/snapshot', (context) => context.json({ snapshot: current().snapshot() }));
