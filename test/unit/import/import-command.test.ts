import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/node/import/csv.js';
import { command } from '../cli/command.js';
import { writeFolder } from '../node/folders.js';

async function imported(text: string, name = 'terms.csv') {
  const { folder } = writeFolder();
  writeFileSync(join(folder, name), text);
  const { code, out, err } = await command(['import', join(folder, name), '--dossier', folder], { cwd: folder });
  const entry = (id: string): string => readFileSync(join(folder, `entries/${id}.yaml`), 'utf8');
  return { code, out, err, folder, entry };
}

describe('import', () => {
  it.each([
    [
      'commas',
      'Term,Definition,Synonyms,Type\r\n"Hill, the","It ""rises"".\nHigh.",Mount|Height,place\r\nArmenia,A state.,,state\r\n',
    ],
    [
      'semicolons',
      'title;content;aliases;category\n"Hill, the";<p>It rises. High.</p>;Mount|Height;place\nArmenia;A state.;;state\n',
    ],
  ])('import makes drafts of a table with %s, and leaves entries alone that are there', async (separator, text) => {
    const { code, out, err, entry, folder } = await imported(text);
    expect([code, out]).toEqual([0, '.: 1 draft added, 1 there already']);
    expect(err).toBe(`terms.csv:${separator === 'commas' ? '4' : '3'}: there is an entry of “Armenia” already`);
    expect(entry('hill-the')).toContain('draft: true');
    expect(entry('hill-the')).toContain('type: place\nname: Hill, the\naliases:\n  - Mount\n  - Height\n');
    expect(entry('hill-the')).toContain('rises');
    expect(entry('hill-the')).not.toMatch(/^background: [^#]/mu);
    expect((await command(['check', folder])).code).toBe(0);
  });

  it('import makes drafts of the JSON of docusaurus-plugin-glossary', async () => {
    const terms = [{ term: 'Lake Authority', abbreviation: 'LA', definition: 'A body.', relatedTerms: ['x'] }];
    const { code, entry } = await imported(JSON.stringify({ description: 'All.', terms }), 'glossary.json');
    expect(code).toBe(0);
    expect(entry('lake-authority')).toContain('# The glossary says, without a source: A body.\n');
    expect(entry('lake-authority')).toContain('name: Lake Authority\naliases:\n  - LA\n');
  });

  it('import makes drafts of the concepts of SKOS, with the labels of one language', async () => {
    const concept = (inner: string) =>
      `<skos:Concept rdf:about="x"><skos:broader rdf:resource="https://example.org/a"/>\n${inner}</skos:Concept>\n`;
    const label =
      '<skos:prefLabel xml:lang="fr">Colline</skos:prefLabel><skos:prefLabel xml:lang="en">Hill</skos:prefLabel>';
    const rdf = (...all: string[]) => `<?xml version="1.0"?>\n<rdf:RDF xmlns:skos="http://www.w3.org/2004/02/skos/core#">\n${all.map(concept).join('')}</rdf:RDF>`; // prettier-ignore
    const { code, entry } = await imported(rdf(`${label}<skos:altLabel>Mount</skos:altLabel><skos:definition>It rises.</skos:definition>`, '<skos:prefLabel>Lake</skos:prefLabel>'), 'a.rdf'); // prettier-ignore
    expect(code).toBe(0);
    expect(entry('hill')).toContain('From a.rdf, line 3.\n# The glossary says, without a source: It rises.\n');
    expect(entry('hill')).toContain('name: Hill\naliases:\n  - Mount\n');
    expect(entry('lake')).toContain('name: Lake\n');
    const broken = await imported(rdf(label, '<skos:notation>1</skos:notation>'), 'a.rdf');
    expect([broken.code, broken.err]).toEqual([1, 'a.rdf:5: expected a skos:prefLabel, found none\nnothing written']);
  });

  it.each([
    ['terms.csv', 'a,b\n1,2\n', 'terms.csv:1: expected a column “name” or “term”, found a, b'],
    ['terms.csv', 'term,definition\nA,"x\n', 'terms.csv:2: expected a closing quotation mark'],
    ['terms.csv', 'term,definition\nA,x\n,y\n', 'terms.csv:3: expected a term, found none\nnothing written'],
    ['terms.csv', 'term,definition\nA,x, y\n', 'terms.csv:2: expected 2 cells, found 3'],
    [
      'glossary.json',
      '{ "terms": [\n{ "term": "A" },\n{ "name": "B" }] }',
      'glossary.json:3: expected a “term”, found none',
    ],
    ['glossary.json', '{ "terms": [', 'glossary.json:1: '],
    ['glossary.json', '{ "entries": [] }', 'glossary.json:1: expected a list of “terms”'],
  ])('import says on which line of %s something is wrong, and writes nothing', async (name, text, says) => {
    const { code, err, folder } = await imported(text, name);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(readdirSync(join(folder, 'entries'))).toEqual(['armenia.yaml', 'hill-dispute.yaml']);
  });

  it('a row of a table knows its line, whatever lines its cells have', () => {
    expect(csvRows('a\tb\n"1\n2"\t3\n\n4\t5')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 5, cells: ['4', '5'] },
    ]);
  });
});
