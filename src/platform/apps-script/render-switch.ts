import type { SwitchControl } from '../../cards/card';
import { renderAction } from './render-click';

export const renderSwitch = ({ name, value, selected, controlType, onChangeAction }: SwitchControl): GoogleAppsScript.Card_Service.Switch => {
  const control = CardService.newSwitch()
    .setFieldName(name)
    .setValue(value)
    .setSelected(selected)
    .setControlType(CardService.SwitchControlType[controlType]);
  if (onChangeAction !== undefined) control.setOnChangeAction(renderAction(onChangeAction));
  return control;
};
