/** What Studio keeps and where, with the browser's database in memory and folders that are stubs. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeChanges, type Change } from '../../../src/node/studio/folder-api.js';
import type { KeptDossier } from '../../../src/studio/store/database.js';
import type { Folder } from '../../../src/studio/store/save-files.js';
import { emptyFolder } from '../node/folders.js';

vi.stubGlobal('location', { href: 'http://127.0.0.1/studio/' });
const { Keeper } = await import('../../../src/studio/app/keeper.js');
const { StartActions } = await import('../../../src/studio/app/start-actions.js');
const { Studio } = await import('../../../src/studio/app/studio.js');
const { allDossiers, openDatabase, saveDossier, thinVersions, versionsOf } =
  await import('../../../src/studio/store/database.js');

const nothing = (): void => undefined;
const texts = (of: Record<string, string>): Map<string, string> => new Map(Object.entries(of));

/** A folder without others in it, as the File System Access API gives it. */
class Disk {
  readonly files: Map<string, string>;
  /** A file that cannot be written. */
  barred = '';

  constructor(files: Record<string, string>) {
    this.files = texts(files);
  }

  get place() {
    return { kind: 'folder', folder: this as unknown as Folder } as const;
  }

  getDirectoryHandle(): Promise<this> {
    return Promise.resolve(this);
  }

  getFileHandle(name: string, options?: { create?: boolean }) {
    if (!this.files.has(name) && !options?.create) return Promise.reject(new DOMException('', 'NotFoundError'));
    return Promise.resolve({
      getFile: () => Promise.resolve({ text: () => Promise.resolve(this.files.get(name)) }),
      createWritable: () => {
        if (name === this.barred) return Promise.reject(new DOMException('', 'NotAllowedError'));
        return Promise.resolve({
          write: (text: string) => Promise.resolve(void this.files.set(name, text)),
          close: () => Promise.resolve(),
        });
      },
    });
  }

  removeEntry(name: string): Promise<void> {
    return this.files.delete(name) ? Promise.resolve() : Promise.reject(new DOMException('', 'NotFoundError'));
  }
}

/** What `article-context studio FOLDER` answers. @param loses whether the answer to a change is lost on its way */
function serve(folder: string, loses: () => boolean = () => false): void {
  vi.stubGlobal('fetch', async (_: unknown, options?: { body: string }) => {
    if (!options) {
      const { textsIn } = await import('../../../src/node/studio/folder-api.js');
      return new Response(JSON.stringify(textsIn(folder)));
    }
    const says = await writeChanges(folder, JSON.parse(options.body) as Change[]);
    if (loses()) throw new TypeError('Failed to fetch');
    return new Response(says ?? '', { status: says === undefined ? 200 : 409 });
  });
}

const opened: InstanceType<typeof Keeper>[] = [];
async function makeKeeper(): Promise<InstanceType<typeof Keeper>> {
  const keeper = new Keeper(nothing);
  opened.push(keeper);
  await keeper.open();
  return keeper;
}

async function makeStudio() {
  const studio = new Studio(nothing);
  opened.push(studio.keeper);
  const actions = new StartActions(studio, () => new EventTarget() as unknown as ParentNode, nothing);
  await actions.showKept();
  return { studio, actions };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const keeper of opened.splice(0)) keeper.end();
});

describe('what the browser keeps', () => {
  it('a step back to a version keeps the text that it replaces', async () => {
    const { studio } = await makeStudio();
    studio.begin(texts({ 'dossier.yaml': 'title: now\n' }), { key: 'a' });
    studio.restore(texts({ 'dossier.yaml': 'title: old\n' }));
    await studio.keeper.now();
    const versions = await versionsOf(studio.keeper.database!, 'a');
    expect(versions.map(({ texts: own }) => own.get('dossier.yaml'))).toEqual(['title: now\n']);
    const [kept] = await allDossiers(studio.keeper.database!);
    expect(kept?.texts.get('dossier.yaml')).toBe('title: old\n');
  });

  it('what waits to be saved is saved under its own name where another dossier is opened', async () => {
    const [first, second] = [new Disk({ x: '1' }), new Disk({ y: '1' })];
    const keeper = await makeKeeper();
    keeper.begin('a', { texts: texts({ x: '1' }), place: first.place });
    keeper.keep(texts({ x: '2' }), 'A');
    keeper.begin('b', { texts: texts({ y: '1' }), place: second.place });
    await keeper.now();
    expect([...first.files, ...second.files]).toEqual([
      ['x', '2'],
      ['y', '1'],
    ]);
    expect((await allDossiers(keeper.database!)).map(({ key }) => key)).toEqual(['a']);
  });

  it('a page that has been overtaken saves nothing any more, in whatever it opens next', async () => {
    const [one, other] = [await makeKeeper(), await makeKeeper()];
    const disk = new Disk({ y: '1' });
    for (const keeper of [one, other]) keeper.begin('a', { texts: texts({ x: '1' }) });
    one.keep(texts({ x: '2' }), 'A');
    await other.takeOver();
    await vi.waitFor(() => {
      expect(one.state).toBe('elsewhere');
    });
    one.begin('b', { texts: texts({ y: '1' }), place: disk.place });
    await one.now();
    expect([...disk.files]).toEqual([['y', '1']]);
    expect(await allDossiers(one.database!)).toEqual([]);
  });

  it('a page says that it is saving as long as something waits', async () => {
    const keeper = await makeKeeper();
    keeper.begin('a', { texts: texts({}) });
    keeper.keep(texts({ x: '1' }), 'A');
    const first = keeper.now();
    keeper.keep(texts({ x: '2' }), 'A');
    await first;
    expect(keeper.state).toBe('saving');
    await keeper.now();
    expect(keeper.state).toBe('saved');
  });

  it('of many versions none goes that somebody has asked for, nor the one that was brought', async () => {
    const database = await openDatabase();
    const whys = Array.from({ length: 60 }, (_, i) => (i === 0 ? 'as it was brought' : i === 5 ? 'kept by you' : ''));
    for (const [i, why] of whys.entries())
      await saveDossier(database, { key: 'a', title: '', texts: texts({}), saved: i, revision: i + 1 }, why);
    await thinVersions(database, 'a');
    const left = (await versionsOf(database, 'a')).map(({ at }) => at);
    expect(left).toEqual(expect.arrayContaining([0, 5]));
    expect(left.length).toBeLessThan(55);
  });
});

describe('a folder that Studio writes', () => {
  it('a file that is gone already is no fault, and after a half-done save the folder is written again', async () => {
    const disk = new Disk({ a: '1', b: '1' });
    const keeper = await makeKeeper();
    keeper.begin('a', { texts: texts({ a: '1', b: '1', gone: '1' }), place: disk.place });
    disk.barred = 'b';
    keeper.keep(texts({ a: '2', b: '2' }), 'A');
    await keeper.now();
    expect(keeper.state).toBe('refused');
    disk.barred = '';
    keeper.keep(texts({ a: '3', b: '3' }), 'A');
    await keeper.now();
    expect(keeper.state).toBe('saved');
    expect([...disk.files.values()]).toEqual(['3', '3']);
  });

  it('where somebody else has changed a file nothing is written over it', async () => {
    const disk = new Disk({ a: 'theirs' });
    const keeper = await makeKeeper();
    keeper.begin('a', { texts: texts({ a: '1' }), place: disk.place });
    for (const text of ['2', '3']) {
      keeper.keep(texts({ a: text }), 'A');
      await keeper.now();
      expect(keeper.state).toBe('refused');
    }
    expect([...disk.files]).toEqual([['a', 'theirs']]);
  });

  it('a folder is written also where the browser is full', async () => {
    const disk = new Disk({});
    const keeper = await makeKeeper();
    keeper.begin('a', { texts: texts({}), place: disk.place });
    keeper.database = {
      transaction() {
        throw new DOMException('', 'QuotaExceededError');
      },
    } as unknown as IDBDatabase;
    keeper.keep(texts({ x: '1' }), 'A');
    await keeper.now();
    expect(keeper.state).toBe('full');
    expect([...disk.files]).toEqual([['x', '1']]);
  });

  it('a page that takes a dossier over writes its folder on, whether or not the other page had', async () => {
    for (const had of [true, false]) {
      const disk = new Disk({ a: '1' });
      const [one, other] = [await makeKeeper(), await makeKeeper()];
      const key = `taken ${String(had)}`;
      for (const keeper of [one, other]) keeper.begin(key, { texts: texts({ a: '1' }), place: disk.place });
      one.begin(key, { texts: texts({ a: '1' }), place: disk.place });
      if (!had) disk.barred = 'a';
      one.keep(texts({ a: '2' }), 'A');
      await one.now();
      disk.barred = '';
      const kept = await other.takeOver();
      other.keep(kept!.texts, 'A');
      await other.now();
      expect([other.state, disk.files.get('a')]).toEqual(['saved', '2']);
    }
  });
});

describe('the folder that the command serves', () => {
  it('typing goes on where the answer to a save was lost', async () => {
    let lost = 1;
    const folder = emptyFolder();
    serve(folder, () => lost-- > 0);
    const keeper = await makeKeeper();
    keeper.begin('a', { texts: texts({}), place: { kind: 'served' } });
    keeper.keep(texts({ 'a.yaml': '1' }), 'A');
    await keeper.now();
    expect(keeper.state).toBe('refused');
    keeper.keep(texts({ 'a.yaml': '12' }), 'A');
    await keeper.now();
    expect([keeper.state, keeper.says]).toEqual(['saved', '']);
  });

  it('a folder that is too large is told, and not taken for none', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('too large', { status: 500 })));
    const { studio, actions } = await makeStudio();
    await actions.openServed();
    expect(actions.says).toContain('too large');
    expect(studio.keeper.place).toBeUndefined();
  });

  it('what the browser has and the folder has not stays as one version, however often the page is loaded', async () => {
    const folder = emptyFolder();
    await writeChanges(folder, [{ path: 'dossier.yaml', before: null, after: 'id: t\n' }]);
    serve(folder);
    const newer: KeptDossier = { key: 'folder t', title: '', texts: texts({ 'dossier.yaml': 'id: t\ntitle: newer\n' }), saved: 1, revision: 1 }; // prettier-ignore
    await saveDossier(await openDatabase(), newer);
    for (let load = 0; load < 2; load++) {
      const { studio, actions } = await makeStudio();
      await actions.openServed();
      expect(studio.texts.get('dossier.yaml')).toBe('id: t\n');
      expect(await versionsOf(studio.keeper.database!, 'folder t')).toHaveLength(1);
    }
  });

  it('the served folder is written also where it is opened from what the browser has kept', async () => {
    const folder = emptyFolder();
    await writeChanges(folder, [{ path: 'dossier.yaml', before: null, after: 'id: t\n' }]);
    serve(folder);
    const { studio, actions } = await makeStudio();
    await actions.openServed();
    studio.begin(texts({}), { key: 'another' });
    actions.openKept({
      key: 'folder t',
      title: '',
      texts: texts({ 'dossier.yaml': 'id: t\n' }),
      saved: 1,
      revision: 1,
    });
    await vi.waitFor(() => {
      expect(studio.keeper.place).toEqual({ kind: 'served' });
    });
  });
});

describe('what is typed into the files of a dossier', () => {
  it('files that end in .yml are read, and written with the ending that Studio writes', async () => {
    const disk = new Disk({ 'dossier.yml': 'id: a\ntitle: T\n' });
    const { studio } = await makeStudio();
    const before = texts({ 'dossier.yml': 'id: a\ntitle: T\n' });
    studio.begin(before, { key: 'a', place: disk.place });
    expect(studio.title).toBe('T');
    studio.edit('dossier.yaml', ['title'], 'New');
    await studio.keeper.now();
    expect([...disk.files]).toEqual([['dossier.yaml', 'id: a\ntitle: New\n']]);
  });

  it('a file that cannot be read as it stands is left as it is, and that is said', async () => {
    const broken = '- id: lane\n  lat: 1\n  lat: 2\n- id: b\n';
    const { studio } = await makeStudio();
    studio.begin(texts({ 'places.yaml': broken }), { key: 'a' });
    studio.edit('places.yaml', [0], { id: 'new' });
    expect(studio.texts.get('places.yaml')).toBe(broken);
    expect(studio.said).toContain('places.yaml cannot be read');
  });

  it('a value that another refers to is left as it is, and that is said', async () => {
    const linked = 'name: &n Foo\naliases: [*n]\n';
    const { studio } = await makeStudio();
    studio.begin(texts({ 'entries/a.yaml': linked }), { key: 'a' });
    studio.edit('entries/a.yaml', ['name'], '');
    expect(studio.texts.get('entries/a.yaml')).toBe(linked);
  });
});
