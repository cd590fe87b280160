/** Pages with more text than can be read in one go. */
import { expect } from '@open-wc/testing';
import { annotate } from '../../../src/index.js';
import { sample } from '../support/sample-dossier.js';
import { addWidget, frame, later, newWidget, pageHtml, place, textsOf, until, wait } from '../support/support.js';

const marks = (): Range[] => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as unknown as Range[];
const sentence =
  'A report on Freedonia, and on what Sylvania says of the lost strip, is “of the enemy”, said Freedonia. ';
const long = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, i) => `${i % 10 === 0 ? '<h2>Sylvania</h2>' : ''}<p>${sentence.repeat(5)}</p>`,
  ).join('');

/** The page's timers come after the widget's work, and its frames between. */
async function firstMark(): Promise<void> {
  const { add } = Highlight.prototype;
  await new Promise<void>((resolve) => {
    Highlight.prototype.add = function (range) {
      resolve();
      return add.call(this, range);
    };
  });
  Highlight.prototype.add = add;
}

describe('a long page', function () {
  this.timeout(30_000);
  const options = { attributes: { scope: 'page' } };

  it('a long page has the mentions that its text has where it is annotated at once', async () => {
    const main = place(long(600));
    const widget = await addWidget(options);
    const texts = [...main.children].map(({ textContent }) => textContent);
    const atOnce = annotate(texts, sample);
    expect(widget.mentions).to.have.lengthOf(atOnce.length);
    const placeOf = ({
      text,
      start,
      quoted,
      speaker,
    }: {
      text: string;
      start: number;
      quoted: boolean;
      speaker?: string | undefined;
    }) => [text, start, quoted, speaker].join(' ');
    expect(widget.mentions.map(placeOf)).to.deep.equal(atOnce.map(placeOf));
  });

  for (const at of [0, 0.5])
    it(`a long page is marked where the reader is before all is found, and stays so: ${at ? 'in the middle' : 'at its head'}`, async () => {
      place(long(1500));
      scrollTo(0, document.documentElement.scrollHeight * at);
      later(() => {
        scrollTo(0, 0);
      });
      const widget = newWidget(options);
      document.body.append(widget);
      await firstMark();
      expect(widget.mentions).to.have.lengthOf(0);
      // What is out of sight may go until it is near again.
      const early = marks()
        .filter(({ startContainer: { parentElement } }) => {
          const { top, bottom } = parentElement!.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .map(({ startContainer, startOffset }) => ({ startContainer, startOffset }));
      expect(early).not.to.be.empty;
      for (let frames = 0; frames < 5 || widget.state === 'loading'; frames++) {
        await frame();
        const there = marks();
        for (const mark of early)
          expect(
            there.some((now) => now.startContainer === mark.startContainer && now.startOffset === mark.startOffset),
          ).to.be.true;
      }
    });

  it('a long page is as it was when the widget goes while it is still at work', async () => {
    place(long(1500));
    const before = pageHtml();
    const widget = newWidget(options);
    document.body.append(widget);
    await firstMark();
    await frame();
    expect(widget.state).to.equal('loading');
    const sheets = document.adoptedStyleSheets.length;
    widget.remove();
    expect(marks()).to.be.empty;
    await wait(500);
    expect(marks()).to.be.empty;
    expect(widget.mentions).to.be.empty;
    expect(widget.state).to.equal('idle');
    expect(document.adoptedStyleSheets).to.have.lengthOf(sheets - 1);
    expect(pageHtml()).to.equal(before);
  });

  it('a long page that changes while it is read has the mentions of what it has become', async () => {
    const main = place(long(1500));
    const widget = newWidget(options);
    document.body.append(widget);
    await firstMark();
    await frame();
    expect(widget.state).to.equal('loading');
    main.querySelector('p')!.textContent = 'Nothing is said here of anything that the dossier knows about.';
    await until(
      () => widget.state === 'ready' && !widget.mentions.some(({ block }) => block === main.querySelector('p')),
      'read anew',
    );
    expect(textsOf(widget)).to.include('Freedonia');
    for (const { range, text } of widget.mentions.slice(0, 50)) expect(range.toString()).to.equal(text);
  });
});
