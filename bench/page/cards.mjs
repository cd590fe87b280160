/* global bench, innerHeight, NodeFilter, scrollBy */
/** In the page: where the marked words are, whether a card for one of them is shown, and when it was painted. */
const SLACK = 24;

performance.mark('begin');

let shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifted += value;
}).observe({ type: 'layout-shift', buffered: true });

const widget = () => document.querySelector('article-context');

function boxOf({ block, start, end }) {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector(`[data-block="${block}"]`), NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += walker.currentNode.length) {
    const { currentNode: node } = walker;
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
  }
  return range.getBoundingClientRect();
}

const cards = {
  ours: () =>
    widget()?.shadowRoot?.querySelector('article-context-card:popover-open')?.shadowRoot?.querySelector('.dialog'),
  tippy: () => document.querySelector('.tippy-box[data-state="visible"]'),
  wikipedia: () =>
    [...document.querySelectorAll('.wp-popup, .wp-touch-popup')].find(({ style }) => style.visibility === 'visible'),
};
const shownCards = () =>
  Object.values(cards)
    .map((find) => find())
    .filter(Boolean);

const isShown = (text) =>
  shownCards().some((card) => card.textContent.includes(text) && card.getBoundingClientRect().height > 0);

globalThis.bench = {
  texts: {},
  marks: [],
  textOf: ({ dataset }) => bench.texts[dataset.entry],
  start(begin) {
    begin();
    bench.started = true;
  },
  isReady: () => bench.started || widget()?.state === 'ready',
  /** The words that the widget marked; `alone` where a pointer can mean nothing else, in one line. */
  marked() {
    const found = widget().mentions.filter(({ marked }) => marked);
    return found.map(({ block, start, end, entry, range }) => {
      const others = found.filter((other) => other.block === block && other.start < end && other.end > start);
      const alone = others.length === 1 && range.getClientRects().length === 1;
      return { block: Number(block.dataset.block), start, end, id: entry.id, alone };
    });
  },
  /** Brings a mark to the middle of the screen. @returns its middle */
  goTo(mark) {
    scrollBy({ top: boxOf(mark).top - innerHeight / 2, behavior: 'instant' });
    const { left, top, width, height } = boxOf(mark);
    return { x: left + width / 2, y: top + height / 2 };
  },
  /** A line of text in which nothing is marked. */
  plainLine() {
    const taken = bench.marks.map(boxOf);
    for (const paragraph of document.querySelectorAll('p[data-block]')) {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      for (const { top, bottom, left, width } of range.getClientRects())
        if (
          width > 400 &&
          top > 0 &&
          bottom < innerHeight &&
          taken.every((box) => box.bottom < top + 2 || box.top > bottom - 2)
        )
          return { x: left + SLACK, y: (top + bottom) / 2, width: width - 2 * SLACK };
    }
    throw new Error('every line has a mark');
  },
  isShown,
  isCovered: ({ x, y }) => !document.elementFromPoint(x, y)?.closest('[data-block]'),
  openCount: () => shownCards().length,
  shifted: () => shifted,
  /** Closes what is open. */
  async closeAll() {
    widget()?.hide();
    document.querySelectorAll('[data-entry]').forEach(({ _tippy }) => _tippy?.hide());
    document.querySelector('.wp-dark-screen')?.click();
    await new Promise((resolve) => setTimeout(resolve, 400));
  },
  /** Begins to watch: `painted` is from the next event of this type to the end of the frame that has the card. */
  watch(text, type = 'pointermove') {
    const { port1, port2 } = new MessageChannel();
    bench.painted = new Promise((resolve) => {
      document.addEventListener(type, () => {
        const started = performance.now();
        let frames = 0;
        const next = () => requestAnimationFrame(() => port2.postMessage(0));
        port1.onmessage = () => {
          frames++;
          if (isShown(text) || frames > 120) resolve({ ms: performance.now() - started, frames });
          else next();
        };
        next();
      }, { capture: true, once: true }); // prettier-ignore
    });
  },
};
