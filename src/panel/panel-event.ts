/** What the panel tells whoever holds it. It does not leave the widget; the public events are in `api/reader-events.ts`. */
import { NativeEvent } from '../dom/natives.js';
import type { PanelOption } from '../locales/strings.js';

/** From the type of each event to its detail. */
export interface PanelDetails {
  /** The reader has asked to close the panel, or the focus has gone to something beneath it. */
  readonly 'panel-close': undefined;
  /**
   * The reader wants to see an entry where it stands in the text. `byKey`: whether the button was pressed by key; then
   * the focus follows into the entry's card.
   */
  readonly 'panel-entry': { readonly entryId: string; readonly byKey: boolean };
  /** The reader wants something of how the page is marked, or no longer does. */
  readonly 'panel-option': PanelOption;
  /** The reader wants to see the passage that a note is about. */
  readonly 'panel-note': { readonly noteId: string };
  /** The reader follows a link to a source, in the list of all. */
  readonly 'panel-source': { readonly sourceId: string; readonly url: string };
  /** A part of the panel, such as the search, could not be loaded. */
  readonly 'panel-failure': { readonly error: unknown };
}

export class PanelEvent<Type extends keyof PanelDetails = keyof PanelDetails> extends NativeEvent {
  constructor(
    type: Type,
    readonly detail: PanelDetails[Type],
  ) {
    super(type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'panel-close': PanelEvent<'panel-close'>;
    'panel-entry': PanelEvent<'panel-entry'>;
    'panel-option': PanelEvent<'panel-option'>;
    'panel-note': PanelEvent<'panel-note'>;
    'panel-source': PanelEvent<'panel-source'>;
    'panel-failure': PanelEvent<'panel-failure'>;
  }
}
