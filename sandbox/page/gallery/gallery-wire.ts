import type { FoundWire, SuggestionsWire } from '../panel-wire';
import type { PanelWire } from '../wire';

/** What the gallery's server answers: what Gmail's would, and the event object that the add-on was handed. */
export interface GalleryWire<Answer = PanelWire | SuggestionsWire | FoundWire> {
  readonly answer: Answer;
  readonly event: unknown;
}
