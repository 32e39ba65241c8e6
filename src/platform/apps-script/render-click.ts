import type { ActionCall } from '../../cards/actions';
import type { OnClick, OpenLink } from '../../cards/card';
import { callbacks } from '../callbacks';

type CardAction = GoogleAppsScript.Card_Service.Action;

/** Apps Script calls a function by name, so the action's own name travels as one more parameter. */
export const renderAction = ({ name, parameters, persistValues }: ActionCall): CardAction =>
  CardService.newAction()
    .setFunctionName(callbacks.cardAction)
    .setParameters({ ...parameters, action: name })
    .setPersistValues(persistValues ?? true);

export const renderOpenLink = ({ url, openAs }: OpenLink): GoogleAppsScript.Card_Service.OpenLink =>
  CardService.newOpenLink()
    .setUrl(url)
    .setOpenAs(CardService.OpenAs[openAs ?? 'FULL_SIZE']);

/** Buttons, texts, images and menu entries all take a click in the same two ways. */
interface Clickable {
  setOnClickAction(action: CardAction): unknown;
  setOpenLink(link: GoogleAppsScript.Card_Service.OpenLink): unknown;
}

export const withClick = <Target extends Clickable>(target: Target, onClick: OnClick): Target => {
  if ('action' in onClick) target.setOnClickAction(renderAction(onClick.action));
  else target.setOpenLink(renderOpenLink(onClick.openLink));
  return target;
};
