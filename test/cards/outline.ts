import type { Button, Card, OnClick, Section, SwitchControl, Widget } from '../../src/cards/card';
import type { ActionCall } from '../../src/cards/actions';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Markup as one reads it on the screen. */
const readable = (markup: string): string =>
  markup
    .replace(/<br>/g, ' / ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

const call = ({ name, parameters }: ActionCall): string =>
  [name, ...Object.entries(parameters).map(([key, value]) => `${key}=${value}`)].join(' ');

const click = (onClick: OnClick | undefined): string => {
  if (!onClick) return '';
  return 'action' in onClick ? ` → ${call(onClick.action)}` : ` → ${onClick.openLink.url}`;
};

const button = (it: Button): string => `(${'text' in it ? it.text : it.icon.altText}${click(it.onClick)})`;

const box = ({ selected, onChangeAction }: SwitchControl): string =>
  ` [${selected ? 'x' : ' '}${onChangeAction ? ` → ${call(onChangeAction)}` : ''}]`;

const widgetLine = (widget: Widget): string => {
  if ('textParagraph' in widget) return readable(widget.textParagraph.text);
  if ('buttonList' in widget) return widget.buttonList.buttons.map(button).join(' ');
  if ('textInput' in widget) return `[${widget.textInput.label}: ${widget.textInput.name}] ${widget.textInput.value ?? ''}`.trimEnd();
  if ('dateTimePicker' in widget) {
    const { label, name, valueMsEpoch, timezoneOffsetDate } = widget.dateTimePicker;
    return `<${label}: ${name}> ${valueMsEpoch === undefined ? '' : `${new Date(valueMsEpoch).toISOString()} at ${timezoneOffsetDate} min`}`.trimEnd();
  }
  if ('selectionInput' in widget) {
    const { label, name, items } = widget.selectionInput;
    return `{${label}: ${name}} ${items.map(({ text, selected }) => (selected ? `*${text}*` : text)).join(' | ')}`;
  }
  if ('decoratedText' in widget) {
    const { topLabel, text, bottomLabel, onClick, button: its, switchControl } = widget.decoratedText;
    const words = [topLabel, readable(text), bottomLabel === undefined ? undefined : readable(bottomLabel)].filter((part) => part !== undefined);
    return [words.join(' | '), click(onClick), switchControl ? box(switchControl) : '', its ? ` ${button(its)}` : ''].join('');
  }
  return 'image' in widget ? `image: ${widget.image.altText}` : '---';
};

const heading = ({ header = '-', collapsible, uncollapsibleWidgetsCount = 0 }: Section): string =>
  collapsible ? `${header} (folded after ${uncollapsibleWidgetsCount})` : header;

/** A card as indented text: what is on it, and what each click does. */
export const outline = ({ name, header, sections, fixedFooter }: Card): string =>
  [
    [name, header.title, header.subtitle].filter((part) => part !== undefined).join(' · '),
    ...sections.flatMap((section) => [`  ${heading(section)}`, ...section.widgets.map((widget) => `    ${widgetLine(widget)}`)]),
    ...(fixedFooter ? [`  = ${[fixedFooter.primaryButton, fixedFooter.secondaryButton].flatMap((it) => (it ? [button(it)] : [])).join(' ')}`] : []),
  ].join('\n');
