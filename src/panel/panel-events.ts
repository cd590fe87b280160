/** The events that the panel fires. They do not leave the widget; the public ones are in `api/reader-events.ts`. */
import { NativeEvent } from '../dom/natives.js';

/** The reader has asked to close the panel, or the focus has gone to something beneath it. */
export class PanelCloseEvent extends NativeEvent {
  constructor() {
    super('panel-close');
  }
}

/** The reader wants to see an entry where it stands in the text. */
export class PanelEntryEvent extends NativeEvent {
  constructor(
    readonly entryId: string,
    /** Whether the button was pressed by key: then the focus follows into the entry's card. */
    readonly byKey: boolean,
  ) {
    super('panel-entry');
  }
}

/** The reader wants to see the passage that a note is about. */
export class PanelNoteEvent extends NativeEvent {
  constructor(
    readonly noteId: string,
    readonly quote: string,
  ) {
    super('panel-note');
  }
}

/** The reader follows a link to a source. */
export class PanelSourceEvent extends NativeEvent {
  constructor(
    /** '' in the list of all sources, the only list that the panel has. */
    readonly entryId: string,
    readonly sourceId: string,
    readonly url: string,
  ) {
    super('panel-source');
  }
}

/** A part of the panel, such as the search, could not be loaded. */
export class PanelFailureEvent extends NativeEvent {
  constructor(readonly error: unknown) {
    super('panel-failure');
  }
}

declare global {
  interface HTMLElementEventMap {
    'panel-close': PanelCloseEvent;
    'panel-entry': PanelEntryEvent;
    'panel-more': Event;
    'panel-note': PanelNoteEvent;
    'panel-source': PanelSourceEvent;
    'panel-failure': PanelFailureEvent;
  }
}
