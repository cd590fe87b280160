import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { until } from '../support/support.js';

interface GoldSpan {
  readonly id: string;
  readonly kind: 'entity' | 'contested' | 'anaphor';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The built files on the demo page, in whatever engine runs this. */
describe('the demo page, from dist', () => {
  let frame: HTMLIFrameElement;
  let widget: ArticleContextElement;

  for (const page of ['index.html', 'classic.html']) {
    describe(page, () => {
      before(async () => {
        frame = document.createElement('iframe');
        frame.style.cssText = 'width: 900px; height: 600px';
        frame.src = `/demo/${page}`;
        document.body.append(frame);
        await until(() => find()?.state === 'ready', 'the widget is ready');
        widget = find() as ArticleContextElement;
      });
      after(() => {
        frame.remove();
      });
      const find = () => frame.contentDocument?.querySelector('article-context') ?? undefined;

      it(`the widget on ${page} finds every place of the gold annotation that its entries have, and no other`, async () => {
        const gold = (await (await fetch('/test/cases/gold.json')).json()) as GoldSpan[];
        const article = await (await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt')).text();
        const paragraphs = article.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
        const ids = new Set(widget.mentions.map(({ entry }) => entry.id));
        const wanted = gold
          .filter(({ id }) => ids.has(id))
          .map(({ id, paragraph, start, end }) => `${String(paragraph)} ${String(start)}-${String(end)} ${id}`);
        const found = widget.mentions.map(({ entry, block, start, end }) => {
          const paragraph = paragraphs.indexOf(block.textContent) + 1;
          return `${String(paragraph)} ${String(start)}-${String(end)} ${entry.id}`;
        });
        expect(found.toSorted()).to.deep.equal([...new Set(wanted)].toSorted());
      });

      it(`the widget on ${page} opens a card in the top layer`, async () => {
        const nato = widget.mentions.find(({ entry }) => entry.id === 'nato');
        expect(nato).to.not.equal(undefined);
        widget.show('nato');
        await until(() => widget.shadowRoot?.querySelector('article-context-card')?.matches(':popover-open'));
        widget.hide();
      });
    });
  }
});
