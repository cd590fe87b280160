import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { command } from './command.js';
import { changed, writeFolder } from '../node/folders.js';

const before = changed(
  'entries/hill-dispute.yaml',
  'background: Two neighbours dispute the hill. [S1]',
  'background: Between 10 and 12 farmers dispute the hill. [S1]',
);
const dispute = (from: string, to: string) => {
  const text = before['entries/hill-dispute.yaml'] ?? '';
  return { 'entries/hill-dispute.yaml': text.replace(from, to) };
};

async function diff(files: Readonly<Record<string, string | undefined>>, format: string) {
  const { folder: old } = writeFolder(before);
  const { folder: now } = writeFolder({ ...before, ...files });
  return command(['diff', old, now, '--format', format]);
}

describe('article-context diff', () => {
  it('two equal versions have no changes', async () => {
    expect(await diff({}, 'text')).toMatchObject({ code: 0, out: 'no changes' });
    expect((await diff({}, 'markdown')).out).toBe('No changes.');
    expect((await diff({}, 'json')).out).toBe('[]');
  });

  it('a text with another number is told apart from one that is worded otherwise', async () => {
    const figure = await diff(dispute('10 and 12', '10 and 13'), 'text');
    expect(figure.out).toContain('hill-dispute\n  background, a figure changed\n    - Between 10 and 12 farmers');
    const worded = await diff(dispute('dispute the hill', 'quarrel over the hill'), 'text');
    expect(worded.out).toContain('  background, reworded\n');
  });

  it('a side that is heard now, one that is heard no more, and their framings are told', async () => {
    const other = dispute('requiredSides: [az, am]', 'requiredSides: [az]')['entries/hill-dispute.yaml'];
    const text = other.replace('holder: Ministry in Yerevan\n      side: am', 'holder: A court\n      side: intl');
    const { out } = await diff({ 'entries/hill-dispute.yaml': text }, 'json');
    const changes = JSON.parse(out) as { kind: string; side?: string; holder?: string }[];
    expect(changes.map(({ kind, side, holder }) => [kind, side ?? holder])).toEqual([
      ['side-gained', 'intl'],
      ['side-lost', 'am'],
      ['framing-added', 'A court'],
      ['framing-removed', 'Ministry in Yerevan'],
    ]);
  });

  it('an entry and a source that are new, and those that are gone, are told, and Markdown has no markup of theirs', async () => {
    const entry = 'id: bridge\ntype: place\nname: The *old* bridge\nbackground: A bridge. [S3] It is old. [S3]\n';
    const sources = `S1:\n  title: A page\n  publisher: A publisher\n  url: https://example.org/1\n  status: read\nS2:\n  title: Another page\n  publisher: A publisher\n  status: unread\nS3:\n  title: Bridges\n  publisher: A publisher\n  url: https://example.org/3\n  status: read\n`;
    const { out } = await diff({ 'entries/bridge.yaml': entry, 'sources.yaml': sources }, 'markdown');
    expect(out).toBe(
      '### bridge\n\n- **added**: The \\*old\\* bridge\n\n### beside the entries\n\n- **a source was added**: S3: Bridges, A publisher',
    );
  });

  it('a fact before the others is new, and makes none of them another', async () => {
    const facts = (list: string) => dispute('contested:', `facts:\n${list}contested:`);
    const one = '  - It has a spring. [S1]\n';
    const { folder: old } = writeFolder({ ...before, ...facts(one) });
    const { folder: now } = writeFolder({ ...before, ...facts(`  - It has a road. [S1]\n${one}`) });
    const { out } = await command(['diff', old, now, '--format', 'json']);
    expect(JSON.parse(out)).toEqual([
      { entry: 'hill-dispute', kind: 'text-added', field: 'facts', after: 'It has a road. [S1]' },
    ]);
  });

  it('whatever else has changed is named, in an entry, a source and the dossier itself', async () => {
    const files = {
      ...dispute('type: claim', 'type: label'),
      'sources.yaml':
        'S1: { title: A page, publisher: Another, url: "https://example.org/1", status: read }\nS2: { title: Another page, publisher: A publisher, status: unread }\n',
      ...changed('dossier.yaml', '2026-11-01', '2026-11-02'),
    };
    const changes = JSON.parse((await diff(files, 'json')).out) as { kind: string; field?: string; after?: string }[];
    expect(changes.map(({ kind, field, after }) => [kind, field ?? after])).toEqual([
      ['changed', 'type'],
      ['source-changed', 'S1: A page, Another'],
      ['changed', 'reviewed'],
    ]);
  });

  it('a version that is no dossier is refused, with the place of the mistake', async () => {
    const { folder } = writeFolder();
    writeFileSync(join(folder, 'entries/armenia.yaml'), 'id: armenia\n');
    const { code, out, err } = await command(['diff', writeFolder().folder, folder]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('armenia.yaml:1:1');
  });
});
