/** Reads what a function answered: which parts it may have depends on what asked for it. */
import type { CardJson, NavigationJson, OpenLinkJson, SelectionItemJson } from './card-json';

export interface Answer {
  readonly navigations: readonly NavigationJson[];
  readonly notification: string | null;
  readonly link: OpenLinkJson | null;
  /** Gmail is to forget the cards that it keeps for other messages. */
  readonly stateChanged: boolean;
  /** A draft that was made, by id. */
  readonly createdDraftId: string | null;
  /** Changes to the draft that is being written. */
  readonly draftUpdate: unknown;
  readonly suggestions: readonly string[];
  /** What a multi-select menu offers for the words that were typed. */
  readonly items: readonly SelectionItemJson[];
}

interface ActionPart {
  readonly navigations?: readonly NavigationJson[];
  readonly notification?: { readonly text: string };
  readonly link?: OpenLinkJson;
  readonly modifyOperations?: readonly {
    readonly updateWidget?: { readonly selectionInputWidgetSuggestions?: { readonly suggestions?: readonly SelectionItemJson[] } };
  }[];
}

interface ResponseJson {
  readonly action?: ActionPart;
  readonly renderActions?: { readonly action?: ActionPart };
  readonly stateChanged?: boolean;
  readonly hostAppAction?: {
    readonly gmailAction?: { readonly openCreatedDraftActionMarkup?: { readonly draftId: string }; readonly updateDraftActionMarkup?: unknown };
  };
  readonly autoComplete?: { readonly items: readonly { readonly text: string }[] };
}

/** Which key of the response each asker may be answered with. */
const allowed = {
  trigger: ['action'],
  universalAction: ['action'],
  click: ['renderActions', 'hostAppAction'],
  suggestion: ['autoComplete'],
  search: ['action', 'renderActions', 'autoComplete'],
} as const;

export type Asker = keyof typeof allowed;

const nothing: Answer = {
  navigations: [], notification: null, link: null, stateChanged: false, createdDraftId: null, draftUpdate: null, suggestions: [], items: [],
};

/** Null when Gmail cannot use the answer; no answer at all is no change. */
export const readAnswer = (response: unknown, asker: Asker): Answer | null => {
  if (response === null || (Array.isArray(response) && response.length === 0)) return nothing;
  if (typeof response !== 'object' || !allowed[asker].some((key) => key in response)) return null;
  const { action, renderActions, stateChanged, hostAppAction, autoComplete } = response as ResponseJson;
  const part = action ?? renderActions?.action ?? {};
  const suggestions = autoComplete?.items.map(({ text }) => text) ?? [];
  const found = (part.modifyOperations ?? []).flatMap(({ updateWidget }) => updateWidget?.selectionInputWidgetSuggestions?.suggestions ?? []);
  return {
    navigations: part.navigations ?? [],
    notification: part.notification?.text ?? null,
    link: part.link ?? null,
    stateChanged: stateChanged === true,
    createdDraftId: hostAppAction?.gmailAction?.openCreatedDraftActionMarkup?.draftId ?? null,
    draftUpdate: hostAppAction?.gmailAction?.updateDraftActionMarkup ?? null,
    suggestions,
    // CardService has no answer of its own to a search: a list of suggestions stands for one, each its own value.
    items: [...found, ...suggestions.map((text) => ({ text, value: text }))],
  };
};

/** The cards that a trigger answered. */
export const cardsOf = ({ navigations }: Answer): readonly CardJson[] => navigations.flatMap((one) => ('pushCard' in one ? [one.pushCard] : []));
