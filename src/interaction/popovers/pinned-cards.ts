import type { CardHost } from './card-host.js';
import type { PageMention } from '../../api/mention.js';

/** A card that a reader has pinned, and the mention that it was open for. */
export interface Pinned {
  readonly host: CardHost;
  readonly mention: PageMention;
}

/** The most pinned cards: two can be compared, and more do not fit beside the text. */
const MOST = 2;

/** The pinned cards, side by side at the end edge of a wide screen. */
export class Pins {
  #pinned: readonly Pinned[] = [];

  /** The one that makes room when another is pinned; `undefined` while there is room. */
  get overdue(): Pinned | undefined {
    return this.#pinned.at(-MOST);
  }

  get all(): readonly Pinned[] {
    return this.#pinned;
  }

  /** The pinned card that Escape closes: the one that has the focus, else the newest. */
  get foremost(): Pinned | undefined {
    return this.#pinned.find(({ host }) => host.hasFocus) ?? this.#pinned.at(-1);
  }

  /** The box around all pinned cards in the viewport, which another card keeps clear of. */
  get box(): DOMRect | undefined {
    const [first, ...others] = this.#pinned.flatMap(({ host }) => host.box ?? []);
    return others.reduce<DOMRect | undefined>((a, b) => a && union(a, b), first);
  }

  of(host: CardHost): Pinned | undefined {
    return this.#pinned.find((pinned) => pinned.host === host);
  }

  /** Whether the mention's entry has a pinned card. */
  has({ entry }: PageMention): boolean {
    return this.#pinned.some(({ mention }) => mention.entry.id === entry.id);
  }

  add(pinned: Pinned): void {
    // The card that stands at the edge keeps its place, also when it is the older of two and the newer is replaced.
    const isEdgeFree = this.#pinned.every(({ host }) => host.dockedAt !== 0);
    pinned.host.dock(isEdgeFree ? 0 : 1);
    this.#pinned = [...this.#pinned, pinned];
  }

  remove(pinned: Pinned): void {
    this.#pinned = this.#pinned.filter((other) => other !== pinned);
  }
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
