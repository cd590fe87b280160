import { expect } from '@open-wc/testing';
import type { Dossier, Issue } from '../../../src/index.js';
import { consoleLines, later, newWidget, place, show, wait } from '../support/support.js';
import { sample, samplePage } from '../support/sample-dossier.js';

/** The sample, changed by hand. */
function changed(change: (dossier: Dossier) => void): string {
  const dossier = structuredClone(sample);
  change(dossier);
  return JSON.stringify(dossier);
}

interface Bad {
  readonly dossier: string;
  /** Where the text or its address is given: `json` stands in the element, the others are for the attribute. */
  readonly json?: string;
  readonly url?: string;
  readonly text?: () => string;
  readonly code: Issue['code'];
  readonly path: Issue['path'];
  /** What the console line says of place and expectation. */
  readonly says: readonly string[];
}

const bad: readonly Bad[] = [
  { dossier: 'is not there', url: '/no-such-dossier.json', code: 'unreachable', path: [], says: ['dossier:', '/no-such-dossier.json', '404'] },
  { dossier: 'cannot be reached', url: 'http://127.0.0.1:9/', code: 'unreachable', path: [], says: ['dossier:', '127.0.0.1:9', '0'] },
  { dossier: 'has an address that is none', url: 'https://', code: 'unreachable', path: [], says: ['dossier:', 'https://'] },
  { dossier: 'is not JSON', text: () => '<!doctype html><p>Sign in', code: 'not-json', path: [], says: ['dossier:', 'expected JSON', '<!doctype html>'] },
  { dossier: 'is empty', json: '', code: 'not-json', path: [], says: ['dossier:', 'expected JSON'] },
  { dossier: 'is a list', json: '[]', code: 'wrong-type', path: [], says: ['dossier:', 'a list'] },
  { dossier: 'is null', text: () => 'null', code: 'wrong-type', path: [], says: ['dossier:', 'expected'] },
  {
    dossier: 'has a text where a list is due',
    json: JSON.stringify({ ...sample, entries: 'Freedonia' }),
    code: 'wrong-type', path: ['entries'], says: ['entries:', 'expected'],
  },
  {
    dossier: 'lacks a name',
    json: changed(({ entries }) => Reflect.deleteProperty(entries[2]!, 'name')),
    code: 'missing-field', path: ['entries', 2, 'name'], says: ['entries[2].name:', 'expected this field'],
  },
  {
    dossier: 'is larger than any may be',
    text: () => changed((dossier) => { dossier.title = 'x'.repeat(2_000_001); }),
    code: 'too-large', path: [], says: ['dossier:', 'expected at most', '2000000'],
  },
  {
    dossier: 'has a script in a text',
    json: changed(({ entries }) => { entries[0]!.background = 'A <script>alert(1)</script> republic. [S01]'; }).replaceAll('<', '\\u003c'),
    code: 'markup', path: ['entries', 0, 'background'], says: ['entries[0].background:', 'expected plain text'],
  },
  {
    dossier: 'has a javascript: link',
    text: () => changed(({ sources }) => { sources.S01!.url = 'javascript:alert(1)'; }),
    code: 'not-a-link', path: ['sources', 'S01', 'url'], says: ['sources.S01.url:', 'expected an https:'],
  },
  {
    dossier: 'cites a source that it has not',
    json: changed(({ entries }) => { entries[2]!.background = 'A kingdom. [S99]'; }),
    code: 'unknown-source', path: ['entries', 2, 'background'], says: ['entries[2].background:', 'S99'],
  },
  {
    dossier: 'has but one side of a dispute',
    json: changed(({ entries }) => { entries[3]!.contested!.framings.length = 1; }),
    code: 'too-few-framings', path: ['entries', 3, 'contested', 'framings'], says: ['framings:', 'expected two framings'],
  },
]; // prettier-ignore

describe('a bad dossier', () => {
  for (const { dossier, json, url, text, code, path, says } of bad)
    it(`a dossier that ${dossier} leaves the page alone; one event and one console line say what and where`, async () => {
      const lines = consoleLines();
      const uncaught = collect(window, 'error', 'unhandledrejection');
      const blob = text ? URL.createObjectURL(new Blob([text()])) : undefined;
      const main = place(samplePage);
      const before = main.outerHTML;
      const sheets = document.adoptedStyleSheets.length;

      const address = url ?? blob;
      const widget = newWidget({ dossier: null, attributes: address ? { dossier: address } : {} });
      if (json !== undefined) widget.innerHTML = `<script type="application/json">${json}</script>`;
      const issues: (readonly Issue[])[] = [];
      widget.addEventListener('article-context-error', ({ detail }) => issues.push(detail.issues));
      const others = collect(widget, 'article-context-ready', 'article-context-open');
      document.body.append(widget);
      await widget.ready;
      await wait(20);
      if (blob) URL.revokeObjectURL(blob);

      expect(widget.state).to.equal('error');
      expect(issues).to.have.lengthOf(1);
      const [first] = issues[0]!;
      expect(first).to.have.keys('code', 'path', 'args');
      expect([first?.code, first?.path]).to.deep.equal([code, path]);
      expect(lines.map(({ level }) => level)).to.deep.equal(['error']);
      for (const words of says) expect(lines[0]?.text).to.contain(words);

      expect(main.outerHTML).to.equal(before);
      expect([...CSS.highlights.keys()]).to.be.empty;
      expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
      expect(widget.shadowRoot?.childElementCount).to.equal(0);
      expect(widget.mentions).to.have.lengthOf(0);
      widget.show('freedonia');
      expect([...uncaught, ...others]).to.be.empty;
    });

  it('a dossier that is mended works at once, without a new widget', async () => {
    consoleLines();
    place(samplePage);
    const widget = newWidget({ dossier: null, attributes: { dossier: 'data:application/json,{}' } });
    document.body.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('error');
    widget.dossier = sample;
    await widget.ready;
    expect(widget.state).to.equal('ready');
    await show(widget, 'Sylvania');
  });
});

/** The types of the events from now on. */
function collect(target: EventTarget, ...types: string[]): string[] {
  const met: string[] = [];
  const note = (event: Event): void => {
    met.push(event.type);
  };
  for (const type of types) target.addEventListener(type, note);
  later(() => {
    for (const type of types) target.removeEventListener(type, note);
  });
  return met;
}
