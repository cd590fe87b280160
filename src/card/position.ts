import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** What a card stands beside. */
export interface Anchor {
  /** An element of the page around the mark: its scrolling ancestors are watched. */
  readonly contextElement: Element;
  getBoundingClientRect(): DOMRect;
  /** One box a line. */
  getClientRects(): DOMRectList;
}

export interface Placing {
  /** Where the pointer was: the line of a wrapped mark to stand beside. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
  /** The mark has left the viewport. */
  readonly onGone: () => void;
}

const GAP = 8;
const MARGIN = 8;

/** Keeps the card beside its mark, inside the viewport, through scrolling, zoom and growth. @returns what stops it */
export function keepBeside(anchor: Anchor, card: HTMLElement, { point, onGone }: Placing): () => void {
  const reference: VirtualElement = anchor;
  const place = async (): Promise<void> => {
    const box = anchor.getBoundingClientRect();
    if (isOutside(box)) {
      onGone();
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            limitHeight(card, availableHeight);
          },
        }),
      ],
    });
    card.style.left = `${String(Math.round(x))}px`;
    card.style.top = `${String(Math.round(y))}px`;
  };
  return autoUpdate(reference, card, () => void place());
}

const isOutside = ({ top, bottom, left, right, width, height }: DOMRect): boolean =>
  (width === 0 && height === 0) || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;

/** The stylesheet holds the card to 60 % of the viewport; here it is held to what is free beside the mark. */
function limitHeight(card: HTMLElement, available: number): void {
  card.style.maxHeight = `min(60dvh, ${String(Math.max(LEAST_HEIGHT, Math.floor(available)))}px)`;
}
const LEAST_HEIGHT = 140;
