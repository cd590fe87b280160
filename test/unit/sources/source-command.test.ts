import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivedCopy } from '../../../src/node/sources/archived-copy.js';
import { canonicalAddress } from '../../../src/authoring/sources/canonical-address.js';
import { fetchPage, linkProblem } from '../../../src/node/sources/fetch-page.js';
import { pageFacts } from '../../../src/node/sources/page-facts.js';
import { command } from '../cli/command.js';
import { changed, soundFiles, writeFolder } from '../node/folders.js';

const page = `<!doctype html><html lang="en-GB"><head><title>Site</title>
<meta property="og:title" content="Notice: the lane’s name"><meta property="og:site_name" content="Harbour Board">
<meta property="article:published_time" content="2026-11-10T08:00:00Z"></head><body><p>Words.</p></body></html>`;

const agents: string[] = [];
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  agents.push(request.headers['user-agent'] ?? '');
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, { 'content-type': type });
    response.end(request.method === 'HEAD' ? '' : body);
  };
  const path = (request.url ?? '').replace(/\?.*/u, '');
  if (path === '/notice') send(200, 'text/html; charset=utf-8', page);
  else if (path === '/latin') {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-2' });
    response.end(Buffer.from('<title>Wzg\u00f3rze</title>', 'latin1'));
  } else if (path === '/moved') {
    response.writeHead(302, { location: '/notice' });
    response.end();
  } else if (path === '/only-get') send(request.method === 'HEAD' ? 405 : 200, 'text/html', page);
  else if (path === '/picture') send(200, 'image/png', '');
  else if (path === '/archive')
    send(200, 'application/json', '{"archived_snapshots":{"closest":{"url":"http://web.archive.org/web/2026/x"}}}');
  else if (path !== '/silent') send(404, 'text/html', 'gone');
});

let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = { version: '1.2.3', timeout: 2000 };

describe('source add', () => {
  it('source add writes what the page says of itself, below the sources that are there', async () => {
    const { folder } = writeFolder();
    const { code, out } = await command(['source', 'add', `${origin}/notice?utm_source=x`, '--dossier', folder], { cwd: folder }); // prettier-ignore
    expect([code, out.split('\n')[0]]).toEqual([0, 'sources.yaml: added S3, Notice: the lane’s name']);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toMatch(
      /S2:\n[\s\S]*\nS3:\n {2}title: "Notice: the lane’s name"\n {2}publisher: Harbour Board\n {2}date: '2026-11-10'\n {2}address: "http:\/\/127\.0\.0\.1:\d+\/notice\?utm_source=x"\n {2}# language: en-GB\n {2}status: unread/u,
    );
    expect(agents.at(-1)).toBe('article-context/1.2.3 (command line, run by an editor)');
    expect((await command(['check', folder])).code).toBe(0);
  });

  it('source add names the source that has the same address already, and writes nothing', async () => {
    const { folder } = writeFolder();
    await command(['source', 'add', `${origin}/notice`, '--dossier', folder]);
    const before = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    const again = await command(['source', 'add', `${origin}/moved#top`, '--dossier', folder]);
    expect([again.code, again.out]).toEqual([0, 'S3 has this address already: nothing was written']);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toBe(before);
  });

  it('source add keeps the excerpt that was read', async () => {
    const { folder } = writeFolder({ 'sources.yaml': undefined, 'entries/armenia.yaml': undefined, 'entries/hill-dispute.yaml': undefined }); // prettier-ignore
    await command(['source', 'add', `${origin}/notice`, '--dossier', folder, '--excerpt', 'It said: “yes”. It did.']);
    expect(readFileSync(join(folder, 'excerpts/S1.yaml'), 'utf8')).toBe('- text: "It said: “yes”. It did."\n  read: 2026-11-22\n'); // prettier-ignore
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toContain('  status: read\n');
  });

  it('source add gives no id that an excerpt has or a text cites, and writes over no excerpt', async () => {
    const mine = '- text: Mine.\n  read: 2026-01-01\n';
    const { folder } = writeFolder({
      ...changed('entries/armenia.yaml', 'capital is Yerevan. [S2]', 'capital is Yerevan. [S2, S4]'),
      'excerpts/S3.yml': mine,
    });
    const { out } = await command(['source', 'add', `${origin}/notice`, '--dossier', folder, '--excerpt', 'Words.']);
    expect(out).toContain('added S5');
    expect(readFileSync(join(folder, 'excerpts/S3.yml'), 'utf8')).toBe(mine);
    expect(readdirSync(join(folder, 'excerpts'))).toEqual(['S3.yml', 'S5.yaml']);
  });

  it('source add hides no sources that stand in the dossier’s own file', async () => {
    const top = `${soundFiles['dossier.yaml']}sources:\n  S1: { title: A, publisher: B, status: read }\n`;
    const { folder } = writeFolder({ 'dossier.yaml': top, 'sources.yaml': undefined });
    const { code, err } = await command(['source', 'add', `${origin}/notice`, '--dossier', folder]);
    expect([code, err.includes('expected sources in a file of their own')]).toEqual([1, true]);
    expect(readdirSync(folder).toSorted()).toEqual(['dossier.yaml', 'entries']);
  });

  it('two source add at once both add theirs', async () => {
    const { folder } = writeFolder();
    const lock = join(folder, '.article-context.lock');
    writeFileSync(lock, '');
    const added = command(['source', 'add', `${origin}/notice`, '--dossier', folder]);
    await setTimeout(300);
    // What the other, which has the lock, has written meanwhile.
    appendFileSync(join(folder, 'sources.yaml'), 'S3: { title: A, publisher: B, status: unread }\n');
    rmSync(lock);
    expect((await added).out).toContain('added S4');
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toMatch(/S3: \{[^]*\nS4:/u);
    expect(existsSync(lock)).toBe(false);
  });

  it('source add waits for no command that was ended', async () => {
    const { folder } = writeFolder();
    writeFileSync(join(folder, '.article-context.lock'), '');
    utimesSync(join(folder, '.article-context.lock'), 1, 1);
    expect((await command(['source', 'add', `${origin}/notice`, '--dossier', folder])).code).toBe(0);
  });

  it('source add keeps the line ends of the file', async () => {
    const { folder } = writeFolder({ 'sources.yaml': soundFiles['sources.yaml'].replaceAll('\n', '\r\n') });
    await command(['source', 'add', `${origin}/notice`, '--dossier', folder]);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).not.toMatch(/[^\r]\n/u);
  });

  it('source add says of sources that lines cannot be added to what to add there', async () => {
    const { folder } = writeFolder({ 'sources.yaml': '{}\n' });
    const { code, err } = await command(['source', 'add', `${origin}/notice`, '--dossier', folder]);
    expect([code, err.includes('expected sources with a line for each id; add there:\nS3:')]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toBe('{}\n');
  });

  it('source add writes the address that it was given, and names others that the page has', async () => {
    const { folder } = writeFolder();
    const { out } = await command(['source', 'add', `${origin}/moved?page=2`, '--dossier', folder]);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toContain(`  address: "${origin}/moved?page=2"\n`);
    expect(out).toContain(`the page was found at ${origin}/notice: is that what you have read?`);
  });

  it.each([
    ['/gone', 'expected a page, found status 404'],
    ['/picture', 'expected a page, found image/png'],
  ])('source add says why there is no page at %s, and writes nothing', async (path, says) => {
    const { folder } = writeFolder();
    const before = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    const { code, err } = await command(['source', 'add', origin + path, '--dossier', folder]);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'excerpts'))).toBe(false);
  });

  it('source add leaves sources alone that cannot be read, and says where', async () => {
    const { folder } = writeFolder({ 'sources.yaml': 'S1:\n\ttitle: x\n' });
    const { code, err } = await command(['source', 'add', `${origin}/notice`, '--dossier', folder], { cwd: folder });
    expect([code, err.includes('sources.yaml:2')]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toBe('S1:\n\ttitle: x\n');
  });

  it.each([
    [['source', 'add', 'ftp://example.org/', '--dossier', '.'], 'expected an https address'],
    [['source', 'find', 'https://example.org/', '--dossier', '.'], 'expected source add <address>'],
    [['source', 'add', 'https://example.org/'], 'expected --dossier <folder>'],
    [['source', 'add', 'https://me:secret@example.org/', '--dossier', '.'], 'without a name and a password'],
  ])('a wrong call of source says what was expected: %s', async (argv, says) => {
    const { code, err } = await command(argv);
    expect([code, err.includes(says)]).toEqual([2, true]);
  });
});

describe('the net', () => {
  it('the net that is not there is told in plain words', async () => {
    await expect(fetchPage('http://nowhere.invalid/', options)).rejects.toThrow('is there a network?');
    await expect(fetchPage('http://127.0.0.1:9/', options)).rejects.toThrow(/nothing answers|cannot be reached/u);
    await expect(fetchPage(`${origin}/silent`, { ...options, timeout: 200 })).rejects.toThrow(
      /no answer from 127\.0\.0\.1:\d+ within 0\.2 seconds/u,
    );
  });

  it('a page is read in its own encoding', async () => {
    const { html, url } = await fetchPage(`${origin}/latin`, options);
    expect(pageFacts(html, url).title).toBe('Wzgórze');
  });

  it('a page’s facts are read from JSON-LD, too', () => {
    const data =
      '{"@graph":[{"@type":"NewsArticle","headline":"A vote","datePublished":"2021-04-08","publisher":{"name":"Paper"}}]}';
    const html = `<link rel="canonical" href="/a"><script type="application/ld+json">${data}</script>`;
    expect(
      pageFacts(html.replace('/a"', 'https://other.example/a"'), 'https://example.org/b').canonical,
    ).toBeUndefined();
    expect(pageFacts(html, 'https://example.org/b?x=1')).toEqual({
      title: 'A vote',
      publisher: 'Paper',
      date: '2021-04-08',
      lang: undefined,
      canonical: 'https://example.org/a',
    });
  });

  it.each([
    ['<meta name="date" content="2021-02-31">', undefined],
    ['<meta name="date" content="2021-13">', undefined],
    ['<meta name="date" content="20210408">', undefined],
    ['<meta name="date" content="2021/04/08">', '2021-04-08'],
    ['<meta name="date" content="2021-04">', '2021-04'],
    // Of a comment, of the next event, of today.
    ['<time datetime="2021-04-08">', undefined],
  ])('a page’s date is one that it gives as its own, and a day that there is: %s', (html, date) => {
    expect(pageFacts(html, 'https://example.org/').date).toBe(date);
  });

  it.each([
    ['/gone', 'expected an answer, found status 404'],
    ['/notice', 'expected an answer in JSON'],
  ])('an archive that gives no answer is named with what was found: %s', async (path, says) => {
    await expect(archivedCopy('https://example.org/', options, origin + path)).rejects.toThrow(says);
  });

  it('the archive’s copy is asked for where the archive says', async () => {
    expect(await archivedCopy('https://example.org/', options, `${origin}/archive`)).toBe('https://web.archive.org/web/2026/x'); // prettier-ignore
  });

  it('a link is broken where neither HEAD nor GET finds a page', async () => {
    expect(await linkProblem(`${origin}/notice`, options)).toBeUndefined();
    expect(await linkProblem(`${origin}/only-get`, options)).toBeUndefined();
    expect(await linkProblem(`${origin}/gone`, options)).toBe('status 404 (Not Found)');
  });
});

describe('check --links', () => {
  it('check --links tells of each source whose page is not there, and check alone asks for none', async () => {
    const sources = 'S1: { title: A, publisher: B, status: read, url: "https://nowhere.invalid/" }\nS2: { title: A, publisher: B, status: unread }\n'; // prettier-ignore
    const { folder } = writeFolder({ 'sources.yaml': sources });
    const { code, out } = await command(['check', folder, '--links'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('sources.yaml:1:45  warning  broken-link\n    expected a page at https://nowhere.invalid/');
    expect(out).toContain('.: 1 link asked for, 1 without a page');
    expect((await command(['check', folder])).out).not.toContain('link');
  });
});

describe('check --links of what cannot be asked for by url', () => {
  it('check --links asks for addresses without https, too', async () => {
    const sources = `S1: { title: A, publisher: B, status: read, address: "${origin}/gone" }\nS2: { title: A, publisher: B, status: unread }\n`;
    const { folder } = writeFolder({ 'sources.yaml': sources });
    const { out } = await command(['check', folder, '--links'], { cwd: folder });
    expect(out).toContain(`expected a page at ${origin}/gone, found: status 404`);
  });

  it('check --links does not count the links of a file that cannot be read', async () => {
    const { folder } = writeFolder({ 'sources.yaml': 'S1:\n\ttitle: x\n' });
    const { out } = await command(['check', folder, '--links'], { cwd: folder });
    expect(out).toContain('no link asked for, since its files cannot be read');
    expect(out).not.toContain('0 links');
  });
});

describe('two addresses', () => {
  it.each([
    ['https://www.example.org/a/?utm_source=x&b=2&a=1#top', 'http://example.org/a?a=1&b=2'],
    ['https://example.org/index.html', 'https://EXAMPLE.org/'],
  ])('two addresses are of one page: %s and %s', (one, other) => {
    expect(canonicalAddress(one)).toBe(canonicalAddress(other));
  });

  it.each([
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
    ['https://example.org/file?ref=v1', 'https://example.org/file?ref=v2'],
    ['https://example.org/#!/a', 'https://example.org/#!/b'],
  ])('two addresses are of two pages: %s and %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });
});
