/** Which function the manifest names for what happens in Gmail (https://developers.google.com/apps-script/manifest/gmail-addons). */

type Json = Readonly<Record<string, unknown>>;

export interface UniversalAction {
  readonly label: string;
  /** One of them. */
  readonly openLink: string | null;
  readonly runFunction: string | null;
}

export interface Triggers {
  /** The add-on's own name. */
  readonly name: string;
  readonly homepage: string | null;
  /** Every trigger is unconditional: each runs when a message is opened. */
  readonly contextual: readonly string[];
  readonly compose: readonly { readonly text: string; readonly runFunction: string }[];
  /** Whether a compose event carries the draft's recipients. */
  readonly draftMetadata: boolean;
  readonly universalActions: readonly UniversalAction[];
  readonly openLinkUrlPrefixes: readonly string[];
  readonly useLocaleFromApp: boolean;
}

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(record) : []);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const text = (value: unknown): string => textOrNull(value) ?? '';

export const readTriggers = (manifest: unknown): Triggers => {
  const addOns = record(record(manifest)['addOns']);
  const common = record(addOns['common']);
  const gmail = record(addOns['gmail']);
  const compose = record(gmail['composeTrigger']);
  const homepage = record(gmail['homepageTrigger'] ?? common['homepageTrigger']);
  const prefixes = common['openLinkUrlPrefixes'];
  return {
    name: textOrNull(common['name']) ?? 'Add-on',
    homepage: homepage['enabled'] === false ? null : textOrNull(homepage['runFunction']),
    contextual: list(gmail['contextualTriggers']).map((trigger) => text(trigger['onTriggerFunction'])),
    compose: list(compose['selectActions']).map((action) => ({ text: text(action['text']), runFunction: text(action['runFunction']) })),
    draftMetadata: compose['draftAccess'] === 'METADATA',
    universalActions: list(common['universalActions']).map((action) => ({
      label: text(action['label']),
      openLink: textOrNull(action['openLink']),
      runFunction: textOrNull(action['runFunction']),
    })),
    openLinkUrlPrefixes: Array.isArray(prefixes) ? prefixes.map(text) : [],
    useLocaleFromApp: common['useLocaleFromApp'] === true,
  };
};
