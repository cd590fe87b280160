import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startPreview, type Preview } from '../../../src/node/preview/preview.js';
import { changed, writeFolder } from './folders.js';

const dist = mkdtempSync(join(tmpdir(), 'article-context-'));
writeFileSync(join(dist, 'article-context.js'), 'export {};');

const running: Preview[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((preview) => preview.close()));
});

/** Serves dossiers, each with an article beside it. */
async function served(...folders: string[]): Promise<string> {
  const dossiers = folders.map((folder) => {
    writeFileSync(join(folder, 'article.txt'), 'Armenia and the regime\n\nArmenia met Nino Beridze. Armenia said so.');
    return { folder, article: join(folder, 'article.txt') };
  });
  const preview = await startPreview({ dossiers, dist, port: 0, cwd: '/' });
  running.push(preview);
  return preview.url;
}

const get = async (url: string): Promise<string> => (await fetch(url)).text();

function add(url: string, text: string, headers: Record<string, string> = {}): Promise<Response> {
  const own = { origin: new URL(url).origin, 'content-type': 'application/json' };
  return fetch(`${url}entries`, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify({ text }) });
}

describe('the preview beside an editor', () => {
  it('the preview says of each mention why it is marked, or why not, and which names have no entry', async () => {
    const files = changed('dossier.yaml', 'Two neighbours, one hill', 'Armenia and the regime');
    const page = await get(await served(writeFolder(files).folder));
    expect(page).toContain('Mentions, 1 of them marked (3)');
    expect(page).toContain('not marked, since it is in a heading; found by “Armenia”');
    expect(page).toContain('“Armenia” → armenia: marked; found by “Armenia”');
    expect(page).toContain('not marked again');
    expect(page).toContain('<button type="button" data-add="Nino Beridze">Add an entry</button>');
    expect(page).toContain('Balance and readability');
  });

  it('the preview shows a draft, and what it lacks', async () => {
    const files = changed('entries/armenia.yaml', 'id: armenia', 'draft: true\nid: armenia');
    const page = await get(await served(writeFolder(files).folder));
    expect(page).toContain('0 errors, 0 warnings, 1 draft');
    expect(page).toContain('Still to be written (1)');
    expect(page).toContain('“Armenia” → armenia');
  });

  it('the preview adds a draft for words that are selected: a name, or a wording in quotation marks', async () => {
    const { folder } = writeFolder();
    const url = await served(folder);
    const entry = (id: string): string => readFileSync(join(folder, `entries/${id}.yaml`), 'utf8');
    expect(await (await add(url, 'Nino  Beridze')).json()).toEqual({
      said: 'added entries/nino-beridze.yaml, a draft',
    });
    expect(entry('nino-beridze')).toMatch(
      /^draft: true.*\nid: nino-beridze\ntype: other.*\nname: Nino Beridze\ngist:/u,
    );
    await add(url, 'the regime');
    expect(entry('the-regime')).toContain('type: label # which?\nname: “the regime”\naliases:\n  - the regime\n');
    await add(url, 'arménia');
    expect(entry('armenia-2')).toContain('name: “arménia”\n');
  });

  it('the preview adds no second entry for words that one has already, however often they are asked for', async () => {
    const { folder } = writeFolder();
    const url = await served(folder);
    const said = async (text: string): Promise<unknown> => (await add(url, text)).json();
    expect(await said('Republic of Armenia')).toEqual({ said: 'entries/armenia.yaml has these words already' });
    const both = await Promise.all([said('the regime'), said('the regime')]);
    expect(both).toContainEqual({ said: 'entries/the-regime.yaml has these words already' });
    expect(readdirSync(join(folder, 'entries')).toSorted()).toEqual(['armenia.yaml', 'hill-dispute.yaml', 'the-regime.yaml']); // prettier-ignore
  });

  it('an entry that the preview adds names its schema where the other files do', async () => {
    const line = '# yaml-language-server: $schema=';
    const { folder } = writeFolder(changed('sources.yaml', 'S1:', `${line}./schemas/sources.schema.json\nS1:`));
    await add(await served(folder), 'Nino Beridze');
    expect(readFileSync(join(folder, 'entries/nino-beridze.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/entry\.schema\.json\ndraft: true/u,
    );
  });

  it('words that arrive in pieces are read as a whole', async () => {
    const { folder } = writeFolder();
    const url = new URL(await served(folder));
    const bytes = Buffer.from(JSON.stringify({ text: 'Nino Ģ' }));
    await new Promise<void>((done, failed) => {
      const asked = request(`${url.href}entries`, { method: 'POST', headers: { origin: url.origin, 'content-type': 'application/json' } }, (response) => response.resume().once('end', done)); // prettier-ignore
      asked.once('error', failed);
      // In the middle of a letter that takes two bytes.
      asked.write(bytes.subarray(0, -3));
      setTimeout(() => asked.end(bytes.subarray(-3)), 30);
    });
    expect(readFileSync(join(folder, 'entries/nino-g.yaml'), 'utf8')).toContain('name: Nino Ģ\n');
  });

  it('the preview tells an open page of a change in a folder of entries within another', async () => {
    const { folder } = writeFolder();
    mkdirSync(join(folder, 'entries/people'));
    const url = await served(folder);
    const reader = (await fetch(`${url}events`)).body?.getReader();
    await reader?.read();
    writeFileSync(join(folder, 'entries/people/nino.yaml'), 'draft: true\nid: nino\nname: Nino\ntype: person\n');
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: change');
    await reader?.cancel();
  });

  it('the preview adds nothing for another page, nor for words that are none', async () => {
    const { folder } = writeFolder();
    const url = await served(folder);
    for (const headers of [{ origin: 'https://evil.example' }, { 'content-type': 'text/plain' }])
      expect((await add(url, 'Nino', headers)).status).toBe(403);
    for (const text of ['', ' ', 'x'.repeat(5000), 'x'.repeat(500_000), '<b>x</b>'])
      expect(((await (await add(url, text)).json()) as { said: string }).said).toContain('expected some words');
    expect(existsSync(join(folder, 'entries/nino.yaml'))).toBe(false);
  });

  it('the preview lists several dossiers, each with its own page, parts and entries', async () => {
    const [one, other] = [writeFolder().folder, writeFolder(changed('dossier.yaml', 'id: small', 'id: second')).folder];
    const url = await served(one, other);
    const list = await get(url);
    expect(list).toContain('<a href="/1/">');
    expect(list).toContain('<a href="/2/">');
    expect(await get(`${url}2/`)).toContain('<article-context dossier="/2/dossier.lexicon.json"');
    const lexicon = JSON.parse(await get(`${url}2/dossier.lexicon.json`)) as Record<string, unknown>;
    expect([lexicon['id'], lexicon['cards']]).toEqual(['second', '/2/dossier.cards.json']);
    expect(await get(`${url}2/dossier.cards.json`)).toContain('"cards"');
    await add(`${url}2/`, 'Nino Beridze');
    expect([one, other].map((folder) => existsSync(join(folder, 'entries/nino-beridze.yaml')))).toEqual([false, true]);
  });

  it('the preview tells an open page of a change in any file, also in a folder that has just been made', async () => {
    const { folder } = writeFolder();
    rmSync(join(folder, 'entries'), { recursive: true });
    const url = await served(folder);
    const reader = (await fetch(`${url}events`)).body?.getReader();
    await reader?.read();
    await add(url, 'Nino Beridze');
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: change');
    await reader?.cancel();
  });
});
