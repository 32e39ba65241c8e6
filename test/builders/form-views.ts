import type { ContactFormView } from '../../src/cards/contact-form-card';
import type { TaskFormView } from '../../src/cards/task-form-card';
import type { UnknownSenderView } from '../../src/cards/unknown-sender-card';

export const aTaskFormView = (overrides: Partial<TaskFormView> = {}): TaskFormView => ({
  contactId: 'c1',
  contactName: 'Ana Ruiz',
  taskId: null,
  changeId: 'x1',
  title: 'Question about the invoice',
  due: { valueMsEpoch: Date.parse('2026-01-06T15:00:00Z'), timezoneOffsetDate: -360 },
  zone: 'Chicago',
  assignee: 'u1',
  assignees: [
    { value: 'u1', text: 'Robin Vale' },
    { value: 'u2', text: 'Casey Brook' },
  ],
  body: '',
  error: null,
  ...overrides,
});

export const aContactFormView = (overrides: Partial<ContactFormView> = {}): ContactFormView => ({
  purpose: { kind: 'create', fromEmail: 'noor@dewit-interiors.example' },
  changeId: 'x1',
  firstName: 'Noor',
  lastName: 'de Wit',
  email: 'noor@dewit-interiors.example',
  phone: '',
  company: '',
  owner: '',
  owners: [{ value: 'u1', text: 'Robin Vale' }],
  tags: '',
  tagSuggestions: ['buyer'],
  hasCustomFields: true,
  error: null,
  duplicateOf: null,
  ...overrides,
});

export const anUnknownSenderView = (overrides: Partial<UnknownSenderView> = {}): UnknownSenderView => ({
  reason: 'unknown',
  name: 'Noor de Wit',
  email: 'noor@dewit-interiors.example',
  firstName: 'Noor',
  lastName: 'de Wit',
  people: [],
  canWrite: true,
  ...overrides,
});
