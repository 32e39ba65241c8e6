/// <reference types="google-apps-script" preserve="true" />
/** Widgets that arrange what is in them: grids and columns. */
import { limits } from '../limits';
import { enums } from './enums';
import { aPart, aWidgetOf, color, constant, integer, positive, text } from './kinds';
import { part } from './part-factory';
import { adds, sets } from './setters';
import { clickable } from './shared-setters';

type Types = {
  Grid: GoogleAppsScript.Card_Service.Grid;
  GridItem: GoogleAppsScript.Card_Service.GridItem;
  ImageComponent: GoogleAppsScript.Card_Service.ImageComponent;
  ImageCropStyle: GoogleAppsScript.Card_Service.ImageCropStyle;
  BorderStyle: GoogleAppsScript.Card_Service.BorderStyle;
  // Newer than the published types.
  Columns: { addColumn: unknown; setWrapStyle: unknown };
  Column: { addWidget: unknown; setHorizontalAlignment: unknown; setHorizontalSizeStyle: unknown; setVerticalAlignment: unknown };
};

export const newGrid = part<Types['Grid']>('Grid', {
  setters: {
    setTitle: sets('title', text),
    addItem: adds('items', aPart('GridItem')),
    setNumColumns: sets('columnCount', integer(1, limits.gridColumns)),
    setBorderStyle: sets('borderStyle', aPart('BorderStyle')),
    ...clickable,
  },
  required: { items: 'addItem' },
  widget: (grid) => ({ grid }),
});

export const newGridItem = part<Types['GridItem']>('GridItem', {
  setters: {
    setIdentifier: sets('id', text),
    setTitle: sets('title', text),
    setSubtitle: sets('subtitle', text),
    setImage: sets('image', aPart('ImageComponent')),
    setLayout: sets('layout', constant(enums.GridItemLayout)),
    setTextAlignment: sets('textAlignment', constant(enums.HorizontalAlignment)),
  },
});

export const newImageComponent = part<Types['ImageComponent']>('ImageComponent', {
  setters: {
    setImageUrl: sets('imageUri', text),
    setAltText: sets('altText', text),
    setBorderStyle: sets('borderStyle', aPart('BorderStyle')),
    setCropStyle: sets('cropStyle', aPart('ImageCropStyle')),
  },
  required: { imageUri: 'setImageUrl' },
});

export const newImageCropStyle = part<Types['ImageCropStyle']>('ImageCropStyle', {
  setters: { setImageCropType: sets('type', constant(enums.ImageCropType)), setAspectRatio: sets('aspectRatio', positive) },
});

export const newBorderStyle = part<Types['BorderStyle']>('BorderStyle', {
  setters: {
    setType: sets('type', constant(enums.BorderType)),
    setStrokeColor: sets('strokeColor', color),
    setCornerRadius: sets('cornerRadius', integer(0, 1_000)),
  },
});

export const newColumns = part<Types['Columns']>('Columns', {
  setters: {
    addColumn: adds('columnItems', aPart('Column'), { most: limits.columns, of: 'columns side by side' }),
    setWrapStyle: sets('wrapStyle', constant(enums.WrapStyle)),
  },
  required: { columnItems: 'addColumn' },
  widget: (columns) => ({ columns }),
});

/** What may stand in a column (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#columns). */
const inColumns = [
  'TextParagraph', 'Image', 'DecoratedText', 'KeyValue', 'TextButton', 'ImageButton', 'ButtonSet', 'TextInput', 'SelectionInput', 'DatePicker', 'TimePicker',
  'DateTimePicker', 'ChipList',
];

export const newColumn = part<Types['Column']>('Column', {
  setters: {
    addWidget: adds('widgets', aWidgetOf(...inColumns)),
    setHorizontalAlignment: sets('horizontalAlignment', constant(enums.HorizontalAlignment)),
    setHorizontalSizeStyle: sets('horizontalSizeStyle', constant(enums.HorizontalSizeStyle)),
    setVerticalAlignment: sets('verticalAlignment', constant(enums.VerticalAlignment)),
  },
  required: { widgets: 'addWidget' },
});
