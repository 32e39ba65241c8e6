/**
 * What Google allows, in one place. `source` is the page that says so; where no page does, `fidelity.ts` marks the
 * behaviour as reported or assumed.
 */

const quotas = 'https://developers.google.com/apps-script/guides/services/quotas';
const cachePage = 'https://developers.google.com/apps-script/reference/cache/cache';
const sectionPage = 'https://developers.google.com/apps-script/reference/card-service/card-section';

interface Limit {
  readonly value: number;
  readonly source: string;
}

const table = {
  /** A card action, a homepage or a contextual trigger: milliseconds of one execution. */
  callbackMs: { value: 30_000, source: quotas },
  /** Any other execution: milliseconds. */
  executionMs: { value: 360_000, source: quotas },
  /** Executions of one user at the same time. */
  simultaneousExecutions: { value: 30, source: quotas },
  /** Of one user in one script. */
  triggers: { value: 20, source: quotas },

  propertyValueBytes: { value: 9 * 1024, source: quotas },
  propertyStoreBytes: { value: 500 * 1024, source: quotas },

  cacheKeyCharacters: { value: 250, source: cachePage },
  cacheValueBytes: { value: 100 * 1024, source: cachePage },
  cacheSeconds: { value: 21_600, source: cachePage },
  cacheDefaultSeconds: { value: 600, source: cachePage },
  cacheItems: { value: 1_000, source: cachePage },
  cacheItemsKept: { value: 900, source: cachePage },

  fetchUrlCharacters: { value: 2_082, source: 'https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app' },
  fetchHeaderBytes: { value: 8 * 1024, source: quotas },
  fetchHeaders: { value: 100, source: quotas },
  fetchPostBytes: { value: 50 * 1024 * 1024, source: quotas },
  fetchResponseBytes: { value: 50 * 1024 * 1024, source: quotas },
  /** How long `UrlFetchApp` waits for an answer: milliseconds. Reported, not documented. */
  fetchTimeoutMs: { value: 60_000, source: 'https://justin.poehnelt.com/posts/definitive-guide-to-urlfetchapp' },

  sleepMs: { value: 300_000, source: 'https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer)' },
  stateTokenSeconds: { value: 3_600, source: 'https://developers.google.com/apps-script/reference/script/state-token-builder' },
  stateTokenDefaultSeconds: { value: 60, source: 'https://developers.google.com/apps-script/reference/script/state-token-builder' },

  cardSections: { value: 100, source: 'https://developers.google.com/apps-script/reference/card-service/card-builder' },
  cardWidgets: { value: 100, source: 'https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1' },
  sectionWidgets: { value: 100, source: sectionPage },
  selectionItems: { value: 100, source: 'https://developers.google.com/apps-script/reference/card-service/selection-input' },
  columns: { value: 2, source: 'https://developers.google.com/apps-script/reference/card-service/columns' },
  gridColumns: { value: 2, source: 'https://developers.google.com/apps-script/reference/card-service/grid' },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof table;

/** Where each limit is published. */
export const limitSources: Readonly<Record<LimitName, string>> = Object.fromEntries(
  Object.entries(table).map(([name, { source }]) => [name, source]),
) as Readonly<Record<LimitName, string>>;

/** The value of each limit, in the unit that its name ends in. */
export const limits: Readonly<Record<LimitName, number>> = Object.fromEntries(
  Object.entries(table).map(([name, { value }]) => [name, value]),
) as Readonly<Record<LimitName, number>>;
