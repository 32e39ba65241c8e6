/** Whatever a mail says and whatever GoHighLevel answers, there is a card, within Google's limits. */
import fc from 'fast-check';
import { cardLimits } from '../../src/cards/card';
import type { OperationId } from '../../src/ghl/calls';
import type { CardJson } from '../../sandbox/gmail/card-json';
import { findAll } from '../../sandbox/gmail/walk-card';
import { wildAnswers, wildText } from '../builders/wild';
import { aRep, type Rep } from './rep';

/** Above this Gmail refuses an answer. */
const answerBytes = 100_000;

const isWithinLimits = (card: CardJson): void => {
  const sections = card.sections ?? [];
  const widgets = sections.flatMap((section) => section.widgets);
  expect(card.header?.title ?? '').not.toBe('');
  expect(widgets.length).toBeGreaterThan(0);
  expect(widgets.length).toBeLessThanOrEqual(cardLimits.widgets);
  expect(sections.length).toBeLessThanOrEqual(cardLimits.sections);
  expect(sections.filter((section) => section.widgets.length === 0)).toStrictEqual([]);
  const without = (pattern: RegExp, field: string, kinds: readonly string[]) => findAll(card, kinds).filter((json) => !pattern.test(String(json[field] ?? '')));
  expect(widgets.filter((widget) => Object.keys(widget).length !== 1)).toStrictEqual([]);
  expect(without(/\S/, 'text', ['textParagraph', 'decoratedText'])).toStrictEqual([]);
  expect(without(/\S/, 'name', ['textInput', 'selectionInput', 'dateTimePicker'])).toStrictEqual([]);
  expect(without(/^(https|mailto|tel):/, 'url', ['openLink'])).toStrictEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(answerBytes);
};

const isCalm = (rep: Rep): void => {
  expect(rep.view().error).toBeNull();
  expect(rep.execution().error).toBeNull();
  expect(rep.execution().logs.filter((line) => /"bug"|\bbug\b/.test(line))).toStrictEqual([]);
  const [card] = rep.view().cards;
  expect(card).toBeDefined();
  isWithinLimits(card!);
};

describe('a mail', () => {
  const header = fc.constantFrom('From', 'To', 'Cc', 'Reply-To', 'Sender', 'Subject', 'List-Id', 'Auto-Submitted', 'Precedence', 'Message-ID');
  const headers = fc.array(fc.record({ name: header, value: fc.oneof(wildText, fc.emailAddress(), wildText.map((text) => `${text} <ana.ruiz@orchard-labs.example>`)) }), { maxLength: 12 });

  it('may say anything in its headers', async () => {
    const rep = await aRep();
    const { google, network, runtime } = rep.sandbox;
    const start = rep.sandbox.snapshot();
    let wild: unknown = null;
    const handle = google.handle;
    const spy = jest.spyOn(google, 'handle').mockImplementation((request) => {
      const response = handle(request);
      if (!request.url.includes('/messages/') || wild === null) return response;
      return { ...response, body: JSON.stringify({ id: 'x', threadId: 'y', payload: { headers: wild } }) };
    });
    fc.assert(
      fc.property(headers, (values) => {
        rep.sandbox.restore(start);
        rep.sandbox.world.clock.advance(20_000);
        network.clearLog();
        runtime.userCache.clear();
        wild = values;
        rep.opens('ana-offer');
        expect(network.log().filter(({ responseBody }) => responseBody.startsWith('{"id":"x","threadId":"y"'))).toHaveLength(1);
        isCalm(rep);
      }),
      { numRuns: 40 },
    );
    spy.mockRestore();
  });
});

describe('GoHighLevel', () => {
  const answers = fc.oneof({ weight: 5, arbitrary: wildAnswers }, fc.constantFrom(null, {}, [], '', 7));
  /** An id goes into an address, where neither half a character nor 100 kB have a place. */
  const withLegibleId = (contact: unknown): unknown =>
    Object(contact) === contact ? { ...(contact as object), id: Buffer.from(String(Object(contact)['id']).slice(0, 40)).toString() } : contact;
  const bodyOf: Readonly<Partial<Record<OperationId, (wild: Readonly<Record<string, unknown>>) => unknown>>> = {
    'contacts.get-duplicate': ({ contact }) => ({ contact: withLegibleId(contact) }),
    'contacts.get': ({ contact }) => ({ contact: withLegibleId(contact) }),
    'contacts.tasks.list': ({ tasks }) => ({ tasks }),
    'contacts.notes.list': ({ notes }) => ({ notes }),
    'contacts.appointments.list': ({ appointments }) => ({ events: appointments }),
    'locations.custom-fields.list': ({ customFields }) => ({ customFields }),
    'users.list-by-location': ({ users }) => ({ users }),
  };

  it('may answer anything', async () => {
    const rep = await aRep();
    const start = rep.sandbox.snapshot();
    const { faults } = rep.sandbox.ghl;
    fc.assert(
      fc.property(answers, (wild) => {
        rep.sandbox.restore(start);
        faults.clear();
        rep.sandbox.world.clock.advance(20_000);
        for (const [operation, body] of Object.entries(bodyOf)) {
          const isAboutContact = typeof wild === 'object' && wild !== null && !Array.isArray(wild);
          faults.next(operation as OperationId, { status: 200, body: isAboutContact ? body(wild as Readonly<Record<string, unknown>>) : wild }, 9);
        }
        rep.opens('ana-offer');
        isCalm(rep);
      }),
      { numRuns: 40, examples: [[{ contact: { id: 'blank', phone: '\r\n', companyName: ' ' } }]] },
    );
  });
});
