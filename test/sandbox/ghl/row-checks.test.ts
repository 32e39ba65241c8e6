import { catalogue, operation } from '../../../src/ghl/catalogue';
import type { Input, OperationId } from '../../../src/ghl/catalogue';
import { locationPlace, readReply, successOf, tokensOf } from '../../../src/ghl/operation';
import { openGhl } from './open-ghl';
import type { Answer, OpenGhl } from './open-ghl';
import { sampleInputs } from './sample-inputs';

const all = Object.keys(catalogue) as OperationId[];
/** Answers that are no JSON, and operations without a sample: GoHighLevel's own client reads these in `test/conformance/ghl/messages.test.ts`. */
const noJson = all.filter((id) => operation(id).media !== undefined);
const ids = all.filter((id) => !noJson.includes(id));
const withToken = ids.filter((id) => tokensOf(operation(id)).length > 0);
const withVersion = ids.filter((id) => operation(id).version !== null);
const withBody = ids.filter((id) => operation(id).body && operation(id).encoding !== 'form' && operation(id).bodyIs !== 'list');
const withScopes = withToken.filter((id) => operation(id).scopes.length > 0);
const onOneLocation = withToken.filter((id) => (locationPlace(operation(id)) && !locationPlace(operation(id))?.optional) || operation(id).path.includes('{contactId}'));

const sample = (id: OperationId, open: OpenGhl): Input<OperationId> => (sampleInputs[id] as (open: OpenGhl) => Input<OperationId>)(open);
const refused = ({ status, body }: Answer) => ({ status, message: body['message'] });

describe('what is checked for every operation', () => {
  it.each(ids)('%s succeeds with the status of its row, and its reply is read', (id) => {
    const open = openGhl();
    const answer = open.ask(id, sample(id, open));
    expect(answer.status).toBe(successOf(operation(id)));
    // A list at the root has no place for one.
    if (!Array.isArray(answer.body)) expect(answer.body['traceId']).toMatch(/^[0-9a-f-]{36}$/);
    expect(Object.values(readReply(operation(id), answer.body) ?? { reply: null })).not.toContain(null);
  });

  it.each(withVersion)('%s: asks for a Version header', (id) => {
    const open = openGhl();
    const answer = open.ask(id, sample(id, open), { headers: { Version: undefined } });
    expect(refused(answer)).toStrictEqual({ status: 401, message: 'version header was not found.' });
  });

  it.each(withVersion)('%s: refuses a Version that was never published', (id) => {
    const open = openGhl();
    const answer = open.ask(id, sample(id, open), { headers: { Version: '2019-12-31' } });
    expect(refused(answer)).toStrictEqual({ status: 401, message: 'version header is invalid' });
  });

  it.each(withToken)('%s: tells an unknown token from an unknown private token', (id) => {
    const open = openGhl();
    const input = sample(id, open);
    expect(refused(open.ask(id, input, { token: 'sandbox-nobody' }))).toStrictEqual({ status: 401, message: 'Invalid JWT' });
    expect(refused(open.ask(id, input, { token: 'pit-nobody' }))).toStrictEqual({ status: 401, message: 'Invalid Private Integration token' });
  });

  it.each(withToken)('%s: refuses a kind of token that the row does not accept', (id) => {
    const open = openGhl();
    const { scopes } = operation(id);
    const tokens = tokensOf(operation(id));
    for (const kind of (['location', 'company', 'private'] as const).filter((one) => !tokens.includes(one))) {
      const answer = open.ask(id, sample(id, open), { token: open.ghl.issueToken({ kind, scopes }) });
      expect(answer.status).toBe(401);
      expect(answer.body['message']).toContain('This authClass type is not allowed to access this scope');
    }
  });

  it.each(withScopes)('%s: answers 401 when a scope is missing', (id) => {
    const open = openGhl();
    const token = open.ghl.issueToken({ kind: tokensOf(operation(id))[0]!, scopes: [] });
    expect(refused(open.ask(id, sample(id, open), { token }))).toStrictEqual({ status: 401, message: 'The token is not authorized for this scope.' });
  });

  it.each(onOneLocation)('%s: answers 403 to a token of another location', (id) => {
    const open = openGhl();
    const { scopes } = operation(id);
    const tokens = tokensOf(operation(id));
    const other = open.ghl.records.locations().find((location) => location.id !== open.ghl.credentials.locationId)!;
    const kind = tokens.includes('private') ? 'private' : 'location';
    const token = open.ghl.issueToken({ kind, scopes, locationId: other.id });
    const answer = open.ask(id, sample(id, open), { token });
    expect(refused(answer)).toStrictEqual({ status: 403, message: 'The token does not have access to this location.' });
  });

  it.each(withBody)('%s: refuses a key that its body does not have', (id) => {
    const open = openGhl();
    const input = sample(id, open) as { readonly body?: object };
    const answer = open.ask(id, { ...input, body: { ...input.body, additionalEmails: [] } } as unknown as Input<OperationId>);
    expect(refused(answer)).toStrictEqual({ status: 422, message: ['property additionalEmails should not exist'] });
  });

  it.each(ids)('%s: refuses a query parameter that it does not have', (id) => {
    const open = openGhl();
    const input = sample(id, open) as { readonly query?: object };
    const answer = open.ask(id, { ...input, query: { ...input.query, surprise: '1' } } as unknown as Input<OperationId>);
    expect(refused(answer)).toStrictEqual({ status: 422, message: ['property surprise should not exist'] });
  });
});
