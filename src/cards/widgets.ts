/** Short ways to write the commonest widgets. */
import type { Button, Markup, Section, TextButton, Widget } from './card';
import type { ActionCall } from './actions';
import { oneLine } from './shortened';

export const paragraph = (text: Markup): Widget => ({ textParagraph: { text } });

export const buttonRow = (...buttons: readonly Button[]): Widget => ({ buttonList: { buttons } });

/** A button that runs an action. `altText` is spoken where the text alone could mean several things. */
export const button = (text: string, action: ActionCall, more: Partial<Omit<TextButton, 'text' | 'onClick'>> = {}): TextButton => ({
  text: oneLine(text, 40),
  onClick: { action },
  ...more,
});

/**
 * For actions that change what a card says: the answer's values replace those on the card. Otherwise Gmail would keep,
 * say, a box ticked that undoing has cleared.
 */
export const afresh = (call: ActionCall): ActionCall => ({ ...call, persistValues: false });

export const linkButton = (text: string, url: string, more: Partial<Omit<TextButton, 'text' | 'onClick'>> = {}): TextButton => ({
  text,
  onClick: { openLink: { url } },
  ...more,
});

/** Gmail refuses a section without widgets, so such a section is no section. */
export const section = (header: string, widgets: readonly Widget[]): readonly Section[] =>
  widgets.length === 0 ? [] : [{ ...(header !== '' && { header }), widgets }];
