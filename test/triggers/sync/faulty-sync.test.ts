/** Each way in which a request may fail, at each request of a run: reported or got over, and made good by the next run. */
import { GhlError } from '../../../src/ghl/errors';
import { GoogleError } from '../../../src/google/errors';
import type { Fault, SyncedRep } from './a-synced-rep';
import { addressOf, aSyncedRep } from './a-synced-rep';

const from = (person: string) => ({ From: addressOf(person), To: 'robin@harbour-homes.example' });
const hot = 'GHL/Hot';

/** In step, and then changed on both sides. */
const edited = async (): Promise<SyncedRep> => {
  const rep = await aSyncedRep({ mails: { anas: from('ana'), bens: from('ben'), cleos: from('cleo') }, contacts: ['ana', 'ben', 'cleo'] });
  rep.labels('anas', hot);
  rep.runs();
  rep.passes(20_000);
  rep.untags('ana', 'hot');
  rep.labels('bens', hot);
  rep.tags('cleo', 'hot');
  return rep;
};

const people = ['ana', 'ben', 'cleo'];
const all = (rep: SyncedRep) => [['anas', 'bens', 'cleos'].map(rep.labelsOf), people.map((person) => rep.tagsOf(person).filter((tag) => tag !== 'another'))];

const inStep = [[[], [hot], [hot]], [[], ['hot'], ['hot']]];

const refusal = (status: number, message: string): Fault => ({ status, body: JSON.stringify({ statusCode: status, message, error: { code: status, message } }) });

it.each<readonly [string, Fault]>([
  ['a token that is refused', refusal(401, 'Invalid Credentials')],
  ['a permission that is missing', refusal(403, 'Request had insufficient authentication scopes.')],
  ['what is not found', refusal(404, 'Requested entity was not found.')],
  ['a conflict', refusal(409, 'Conflict')],
  ['what is not understood', refusal(422, 'Unprocessable')],
  ['too many requests', refusal(429, 'Too many requests')],
  ['a server in trouble', refusal(500, 'Internal error')],
  ['a server that is away', refusal(503, 'Service unavailable')],
  ['no answer', { status: 0, body: '' }],
  ['an answer that got lost', { status: 0, body: '', isCarriedOut: true }],
  ['half an answer', { status: 200, body: '{"contacts":[{"id":' }],
  ['half an answer to what was carried out', { status: 200, body: '{"half', isCarriedOut: true }],
])('gets over %s, or says so, and comes into step', async (_, fault) => {
  let met = 0;
  for (let request = 1; ; request += 1) {
    const rep = await edited();
    const outcome = rep.meets(request, fault);
    if (outcome === null) break;
    met += 1;
    const { error } = outcome;
    if (error !== null) expect([request, error instanceof GhlError || error instanceof GoogleError]).toStrictEqual([request, true]);
    else expect([request, all(rep)]).toStrictEqual([request, inStep]);
    // Before the next run, in an hour, somebody changes something else about everybody: that tells nothing about these tags.
    rep.passes(3_600_000);
    for (const person of people) rep.tags(person, 'another');
    rep.runs();
    expect([request, all(rep)]).toStrictEqual([request, inStep]);
  }
  expect(met).toBeGreaterThan(10);
});
