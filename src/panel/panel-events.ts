/** What the panel tells those around it. These do not leave the widget; the public events are in `element/events.ts`. */

/** The reader asked for the panel to go. */
export class PanelCloseEvent extends Event {
  constructor() {
    super('panel-close');
  }
}

/** The reader wants to see an entry where it stands in the text. */
export class PanelEntryEvent extends Event {
  constructor(
    readonly entryId: string,
    /** Whether a key asked for it: then the focus may follow. */
    readonly byKey: boolean,
  ) {
    super('panel-entry');
  }
}

/** The reader wants to see the passage that a note is about. */
export class PanelNoteEvent extends Event {
  constructor(
    readonly noteId: string,
    readonly quote: string,
  ) {
    super('panel-note');
  }
}

/** The reader follows a link to a source. */
export class PanelSourceEvent extends Event {
  constructor(
    /** The entry shown beside it, or '' in the list of all sources. */
    readonly entryId: string,
    readonly sourceId: string,
    readonly url: string,
  ) {
    super('panel-source');
  }
}

/** A part of the panel did not arrive. */
export class PanelFailureEvent extends Event {
  constructor(readonly error: unknown) {
    super('panel-failure');
  }
}

declare global {
  interface HTMLElementEventMap {
    'panel-close': PanelCloseEvent;
    'panel-entry': PanelEntryEvent;
    'panel-note': PanelNoteEvent;
    'panel-source': PanelSourceEvent;
    'panel-failure': PanelFailureEvent;
  }
}
