import { asObject, asText, asTexts } from '../../src/json';
import type { JsonObject } from '../../src/json';
import type { ActionJson, OnClick } from '../gmail/card-json';
import type { FormValues } from '../gmail/form';
import type { GridItemClick, SidePanel } from '../gmail/side-panel';
import type { FoundWire, SuggestionsWire } from '../page/panel-wire';
import type { PanelWire } from '../page/wire';
import { Problem } from './problem';

type Answer = PanelWire | SuggestionsWire | FoundWire;

const actionOf = ({ action }: JsonObject): ActionJson => asObject(action) as unknown as ActionJson;
const formOf = ({ form }: JsonObject): FormValues => asObject(form) as FormValues;

const gridItemOf = ({ gridItem }: JsonObject): GridItemClick | undefined => {
  if (gridItem === undefined) return undefined;
  const { id, index } = asObject(gridItem);
  return { id: asText(id), index: Number(index) };
};

/** What the user can do in a side panel, by the last part of its path. */
export const panelActions: Readonly<Record<string, (panel: SidePanel, body: JsonObject) => Answer>> = {
  home: (panel) => panel.openHome(),
  back: (panel) => panel.back(),
  peek: (panel) => panel.openPeek(),
  reload: (panel) => panel.reload(),
  compose: (panel, { to, cc, bcc, index = 0 }) => panel.openCompose({ to: asTexts(to), cc: asTexts(cc), bcc: asTexts(bcc) }, Number(index)),
  universal: (panel, { index }) => panel.universalAction(Number(index)),
  click: (panel, body) => panel.click(asObject(body['onClick']) as OnClick, formOf(body), gridItemOf(body)),
  suggest: (panel, body) => ({ suggestions: panel.suggest(actionOf(body), formOf(body)), error: panel.view().error }),
  search: (panel, body) => ({ items: panel.search(actionOf(body), formOf(body), asText(body['query'])), error: panel.view().error }),
};

/** The panel refuses what the card on show does not offer. From this page that means an old card. @throws Problem */
export const onShownCard = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw new Problem(
      409,
      `The sidebar has moved on, perhaps in another tab. Reload this page. (${error instanceof Error ? error.message : String(error)})`,
    );
  }
};
