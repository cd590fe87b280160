/** What a card view tells those around it. These do not leave the widget; the public events are in `element/events.ts`. */

/** The reader asked for the card to go. */
export class CardCloseEvent extends Event {
  constructor() {
    super('card-close');
  }
}

/** The reader follows a link to a source. */
export class CardSourceEvent extends Event {
  constructor(
    readonly entryId: string,
    readonly sourceId: string,
    readonly url: string,
  ) {
    super('card-source');
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-close': CardCloseEvent;
    'card-source': CardSourceEvent;
  }
}
