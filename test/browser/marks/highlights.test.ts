import { expect } from '@open-wc/testing';
import {
  addWidget, cardOpens, expectSamePage, later, mentionOf, mount, newWidget, pageHtml, place, resize, show, until, wait,
} from '../support/support.js'; // prettier-ignore
import { samplePage } from '../support/sample-dossier.js';

const kinds = ['entity', 'contested', 'active'] as const;

/** The words in a highlight, in document order. */
function painted(kind: (typeof kinds)[number]): string[] {
  const highlight = CSS.highlights.get(`article-context-${kind}`);
  const ranges = [...(highlight ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map(String);
}

const registered = (): number => kinds.reduce((sum, kind) => sum + painted(kind).length, 0);

describe('highlights', () => {
  it('highlights tell contested wording from names', async () => {
    await mount();
    expect(painted('entity')).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'Sylvania']);
    expect(painted('contested')).to.deep.equal(['lost strip']);
  });

  it('highlights have a style, and lie over each other in a fixed order', async () => {
    await mount();
    const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    for (const kind of kinds) expect(css.join('\n')).to.contain(`::highlight(article-context-${kind})`);
    const priority = (kind: string) => CSS.highlights.get(`article-context-${kind}`)!.priority;
    expect(priority('contested')).to.be.above(priority('entity'));
  });

  it('highlights have lines of the very colour of the words, whatever is around', async () => {
    await mount();
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]) as CSSStyleRule[];
    for (const kind of ['entity', 'contested']) {
      const rule = rules.find(({ selectorText }) => selectorText === `::highlight(article-context-${kind})`);
      expect(rule?.style.textDecorationColor.toLowerCase()).to.equal('currentcolor');
    }
  });

  it('highlights show where the open card belongs', async () => {
    const widget = await mount();
    await show(widget, 'Sylvania');
    await until(() => painted('active').length > 0);
    expect(painted('active')).to.deep.equal(['Sylvania']);
    widget.hide();
    expect(painted('active')).to.be.empty;
  });

  it('highlights are never live ranges, which would tax every change of the page', async () => {
    await mount();
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight) expect(range).to.be.instanceOf(StaticRange);
  });

  it('highlights change nothing under the article, from first to last', async () => {
    const main = place(samplePage);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
    const widget = await addWidget();
    await show(widget, 'lost strip');
    widget.hide();
    widget.setAttribute('density', 'all');
    await widget.ready;
    widget.remove();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.have.lengthOf(0);
  });
});

describe('highlights on a long page', () => {
  const long = Array.from({ length: 300 }, (_, i) => `<p>Day ${i}: news from Freedonia.</p>`).join('');
  const days = (): number[] => [...CSS.highlights.get('article-context-entity')!].map(dayOf).sort((a, b) => a - b);
  const dayOf = ({ startContainer }: AbstractRange): number =>
    Number(/Day (\d+)/.exec(startContainer.textContent ?? '')?.[1]);

  it('highlights on a long page are registered near the viewport only, and follow it', async () => {
    await resize(800, 600);
    const widget = await mount(long, { attributes: { density: 'all' } });
    expect(widget.mentions).to.have.lengthOf(300);
    await until(() => registered() > 0);
    expect(days()[0]).to.equal(0);
    expect(registered()).to.be.at.most(60);

    widget.mentions.at(-1)!.block.scrollIntoView();
    later(() => {
      scrollTo(0, 0);
    });
    await until(() => days().at(-1) === 299);
    await until(() => days()[0]! > 200);
    expect(registered()).to.be.at.most(60);
  });

  it('highlights on a long page are gone with the widget, and do not come back on scrolling', async () => {
    const widget = await mount(long, { attributes: { density: 'all' } });
    await until(() => registered() > 0);
    widget.remove();
    expect(registered()).to.equal(0);
    scrollTo(0, 5000);
    later(() => {
      scrollTo(0, 0);
    });
    await wait(150);
    expect(registered()).to.equal(0);
  });
});

describe('taking highlights off', () => {
  const nothingLeft = (sheets: readonly CSSStyleSheet[]): void => {
    expect([...CSS.highlights.keys()]).to.be.empty;
    expect(document.adoptedStyleSheets).to.have.lengthOf(sheets.length);
    expect(document.adoptedStyleSheets.every((sheet, index) => sheet === sheets[index])).to.be.true;
  };

  it('removing the widget leaves the page as it was, to the byte, and putting it back paints anew', async () => {
    place(samplePage);
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    later(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    });
    const sheets = [...document.adoptedStyleSheets];
    const before = pageHtml();

    const widget = await addWidget();
    await show(widget, 'lost strip');
    expect(document.adoptedStyleSheets).to.have.lengthOf(sheets.length + 1);
    widget.remove();
    nothingLeft(sheets);
    expectSamePage(before);

    document.body.append(widget);
    await widget.ready;
    expect(registered()).to.equal(4);
    widget.remove();
    nothingLeft(sheets);
    expectSamePage(before);
  });

  it('disabling the widget takes its highlights off, and enabling it paints them anew', async () => {
    const sheets = [...document.adoptedStyleSheets];
    place(samplePage);
    const widget = newWidget({ attributes: { disabled: '' } });
    document.body.append(widget);
    await widget.ready;
    const before = pageHtml();
    expect(widget.state).to.equal('idle');

    widget.disabled = false;
    await widget.ready;
    expect(registered()).to.equal(4);
    await show(widget, 'Sylvania');

    widget.disabled = true;
    await widget.ready;
    expect(widget.state).to.equal('idle');
    expect(widget.mentions).to.have.lengthOf(0);
    expect(widget.shadowRoot?.childElementCount).to.equal(0);
    nothingLeft(sheets);
    expectSamePage(before);
  });

  it('removing the widget leaves what the page itself highlights', async () => {
    const main = place(samplePage);
    const range = document.createRange();
    range.selectNodeContents(main);
    CSS.highlights.set('of-the-page', new Highlight(range));
    later(() => CSS.highlights.delete('of-the-page'));
    (await addWidget()).remove();
    expect([...CSS.highlights.keys()]).to.deep.equal(['of-the-page']);
  });

  it('removing the widget leaves the highlights of another widget on the page', async () => {
    place('<div id="one"><p>Freedonia, lost strip</p></div><div id="two"><p>Sylvania, lost strip</p></div>');
    const one = await addWidget({ attributes: { scope: '#one' } });
    const two = await addWidget({ attributes: { scope: '#two' } });
    expect(painted('entity')).to.deep.equal(['Freedonia', 'Sylvania']);
    expect(painted('contested')).to.deep.equal(['lost strip', 'lost strip']);
    one.remove();
    expect(painted('entity')).to.deep.equal(['Sylvania']);
    expect(painted('contested')).to.deep.equal(['lost strip']);
    two.show(mentionOf(two, 'Sylvania'));
    await cardOpens(two);
    two.remove();
    expect([...CSS.highlights.keys()]).to.be.empty;
  });
});
