/** The kinds of widgets and what each holds. */
import type { OnClickJson } from './action';
import type { DateTimePickerJson, SelectionInputJson, SwitchJson, TextInputJson } from './field';
import type { BorderStyleJson, ColorJson, IconJson, ImageComponentJson } from './look';

export interface TextParagraphJson {
  readonly text?: string;
  /** More lines are folded away behind a button. */
  readonly maxLines?: number;
}

export interface ButtonJson {
  readonly text?: string;
  readonly icon?: IconJson;
  readonly altText?: string;
  readonly type?: string;
  readonly color?: ColorJson;
  readonly disabled?: boolean;
  readonly onClick?: OnClickJson;
}

export interface ButtonListJson {
  readonly buttons?: readonly ButtonJson[];
}

export interface DecoratedTextJson {
  readonly text?: string;
  readonly topLabel?: string;
  readonly bottomLabel?: string;
  readonly startIcon?: IconJson;
  /** The older name of the start icon. */
  readonly icon?: IconJson;
  readonly endIcon?: IconJson;
  readonly wrapText?: boolean;
  readonly onClick?: OnClickJson;
  readonly button?: ButtonJson;
  readonly switchControl?: SwitchJson;
}

export interface ImageJson {
  readonly imageUrl?: string;
  readonly altText?: string;
  readonly onClick?: OnClickJson;
}

export interface GridItemJson {
  readonly id?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly image?: ImageComponentJson;
  readonly layout?: string;
  readonly textAlignment?: string;
}

export interface GridJson {
  readonly title?: string;
  readonly items?: readonly GridItemJson[];
  readonly columnCount?: number;
  readonly borderStyle?: BorderStyleJson;
  readonly onClick?: OnClickJson;
}

export interface ColumnJson {
  readonly widgets?: readonly WidgetJson[];
  readonly horizontalSizeStyle?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

export interface ColumnsJson {
  readonly columnItems?: readonly ColumnJson[];
  readonly wrapStyle?: string;
}

export interface ChipJson {
  readonly label?: string;
  readonly icon?: IconJson;
  readonly altText?: string;
  readonly disabled?: boolean;
  readonly onClick?: OnClickJson;
}

export interface ChipListJson {
  readonly chips?: readonly ChipJson[];
  readonly layout?: string;
}

export interface CarouselJson {
  readonly carouselCards?: readonly { readonly widgets?: readonly WidgetJson[]; readonly footerWidgets?: readonly WidgetJson[] }[];
}

export interface Widgets {
  readonly textParagraph: TextParagraphJson;
  readonly decoratedText: DecoratedTextJson;
  readonly buttonList: ButtonListJson;
  readonly textInput: TextInputJson;
  readonly selectionInput: SelectionInputJson;
  readonly dateTimePicker: DateTimePickerJson;
  readonly image: ImageJson;
  readonly divider: object;
  readonly grid: GridJson;
  readonly columns: ColumnsJson;
  readonly chipList: ChipListJson;
  readonly carousel: CarouselJson;
}

export type WidgetKind = keyof Widgets;
export type WidgetJson = { readonly [Kind in WidgetKind]?: Widgets[Kind] } & {
  /** Of an image, a button list or a text in a section. */
  readonly horizontalAlignment?: string;
};
