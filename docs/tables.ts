/** The tables of the documents that are made from the code, so that they cannot say anything else than it does. */
import { catalogue, operation } from '../src/ghl/catalogue';
import type { OperationId } from '../src/ghl/catalogue';
import { scopeReasons } from '../src/ghl/scope-reasons';
import { backgroundCatalogue } from '../src/google/background-catalogue';
import { googleCatalogue } from '../src/google/catalogue';
import { googleScopeReasons } from '../src/google/scope-reasons';
import { platformScopes } from '../src/platform/scopes';
import { faultKinds } from '../sandbox/page/wire';
import { ghlFidelity, notModelledInGhl } from '../sandbox/ghl/fidelity';
import { published, unmodelled } from '../sandbox/ghl/published';
import { specDefects } from '../sandbox/ghl/spec-defects';
import { panelFidelity } from '../sandbox/gmail/fidelity';
import { googleFidelity } from '../sandbox/google/fidelity';
import { googleMethods } from '../sandbox/google/methods';
import { cardServiceCounts } from '../sandbox/runtime/card-service/published';
import { notModelled, runtimeFidelity } from '../sandbox/runtime/fidelity';
import { absentServices } from '../sandbox/runtime/not-emulated';
import { serveHelp } from '../sandbox/server/serve-options';
import { emulatedServices } from './emulated-services';
import { code, table } from './markdown';
import { operationCounts, operationsTables } from './operations-table';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

interface Fidelity {
  readonly behaviour: string;
  readonly source: string;
  readonly confidence: string;
  readonly test: string;
}

const order = ['documented', 'reported', 'assumed'];

const fidelityTable = (rows: readonly Fidelity[]): string =>
  table(
    ['Behaviour', 'Known how', 'From', 'Test'],
    [...rows]
      .sort((one, other) => order.indexOf(one.confidence) - order.indexOf(other.confidence))
      .map(({ behaviour, confidence, source, test }) => [behaviour, confidence, source, test]),
  );

const countedBy = (rows: readonly Fidelity[]): string =>
  order.map((confidence) => `${rows.filter((row) => row.confidence === confidence).length} ${confidence}`).join(', ');

const operationIds = Object.keys(catalogue) as readonly OperationId[];

const googleScopes: readonly (readonly [scope: string, why: string])[] = [
  ...Object.entries(platformScopes),
  ...Object.entries(googleCatalogue).map(([id, { scope }]) => [scope, `for ${code(id)}: ${googleScopeReasons[scope]}`] as const),
  ...[...new Set(Object.values(backgroundCatalogue).map(({ scope }) => scope))].map((scope) => [scope, googleScopeReasons[scope]] as const),
];

const countOf = ({ modelled, published }: { readonly modelled: number; readonly published: number }): string => `${modelled} of ${published} published`;

const emulated = emulatedServices();

/** `gmail 33, tasks 14`: how many methods of each API. */
const perApi = (methods: readonly string[]): string => {
  const apis = methods.map((method) => method.split('.')[0] ?? '');
  return [...new Set(apis)].map((api) => `${api} ${apis.filter((one) => one === api).length}`).join(', ');
};

const counts = table(
  ['What', 'How many', 'Where'],
  [
    ['Apps Script services emulated', `${emulated.length}: ${emulated.join(', ')}`, code('sandbox/runtime/globals.ts')],
    ['Apps Script services that refuse by name', `${absentServices.length}`, code('sandbox/runtime/not-emulated.ts')],
    ['GHL operations modelled', `${operationIds.length}; the other ${unmodelled.length} of the ${published.length} published ones answer 501 by name`, code('sandbox/ghl/handlers/')],
    ['Google REST methods', `${Object.keys(googleMethods).length}: ${perApi(Object.keys(googleMethods))}`, code('sandbox/google/methods.ts')],
    ['Members of CardService', countOf(cardServiceCounts.members), code('sandbox/runtime/card-service/')],
    ['Classes of CardService', countOf(cardServiceCounts.classes), code('sandbox/runtime/card-service/')],
    ['Behaviours of Apps Script and the side panel', `${runtimeFidelity.length + panelFidelity.length}: ${countedBy([...runtimeFidelity, ...panelFidelity])}`, `${code('sandbox/runtime/fidelity.ts')}, ${code('sandbox/gmail/fidelity.ts')}`],
    ['Behaviours of GHL', `${ghlFidelity.length}: ${countedBy(ghlFidelity)}`, code('sandbox/ghl/fidelity.ts')],
    ['Behaviours of Google’s APIs', `${googleFidelity.length}: ${countedBy(googleFidelity)}`, code('sandbox/google/fidelity.ts')],
  ],
);

const operations = table(
  ['Operation', 'Request', 'Version', 'Scopes'],
  operationIds.map((id) => {
    const { method, path, version, scopes } = operation(id);
    return [code(id), code(`${method} ${path}`), version ?? 'none', scopes.map(code).join(', ')];
  }),
);

/** Every generated block, by the document that it is in and the name in its markers. */
export const blocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    'ghl-counts': `The embedded GHL models ${operationIds.length} operations, those of the catalogue that connectors offer and a few more; the other ${unmodelled.length} of the ${published.length} that GHL publishes answer 501 by their names.`,
    'google-scopes': table(['Scope', 'Why'], googleScopes.map(([scope, why]) => [code(scope.replace('https://www.googleapis.com/auth/', '')), why])),
    'ghl-scopes': table(['Scope', 'Why', 'For agencies only'], scopeReasons().map(({ scope, why }) => [code(scope), why, scope.startsWith('oauth.') ? 'yes' : ''])),
  },
  'docs/operations.md': { 'operation-counts': operationCounts, operations: operationsTables },
  'sandbox/README.md': {
    counts,
    options: `\`\`\`\n${serveHelp.trim()}\n\`\`\``,
    faults: faultKinds.map(code).join(', '),
    'runtime-fidelity': fidelityTable([...runtimeFidelity, ...panelFidelity]),
    'runtime-not-modelled': list(notModelled.map(({ what, means }) => `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${means}`)),
    'absent-services': absentServices.map(code).join(', '),
    operations,
    'ghl-fidelity': fidelityTable(ghlFidelity),
    'ghl-not-modelled': list(notModelledInGhl),
    'ghl-spec-defects': table(
      ['Operation', 'Where', 'Why'],
      specDefects.map(({ operation, where, because }) => [operation === '*' ? 'all' : code(operation), where, because]),
    ),
    'google-fidelity': fidelityTable(googleFidelity),
  },
};

/**
 * A document with its blocks written anew.
 * @throws Error when the document lacks a block's markers
 */
export const withBlocks = (document: string, texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts).reduce((text, [name, block]) => {
    const start = `<!-- generated:${name} -->`;
    const end = '<!-- /generated -->';
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from === -1 || to === -1) throw new Error(`The markers of ${name} are missing: ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n${block}\n${text.slice(to)}`;
  }, document);
