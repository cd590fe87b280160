/** Hears what changes on the page, and keeps it for those who come later: what weighs it loads when the marks are painted. */
export class PageObserver {
  #noted: MutationRecord[] | undefined = [];
  #hear = (records: readonly MutationRecord[]): void => void this.#noted?.push(...records);
  readonly #observer = new MutationObserver((records) => {
    this.#hear(records);
  });

  constructor() {
    this.#observer.observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden'],
    });
  }

  /** Tells of all changes since the beginning. */
  listen(hear: (records: readonly MutationRecord[]) => void): void {
    hear(this.#noted ?? []);
    this.#noted = undefined;
    this.#hear = hear;
  }

  /** Changes that were made just now were our own. */
  forget(): void {
    this.#observer.takeRecords();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#noted = undefined;
  }
}
