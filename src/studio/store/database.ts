/** Keeps dossiers and their versions in the browser (IndexedDB). Each save is one transaction: it is there whole, or not at all. */
import type { Texts } from '../model/history.js';

export interface KeptDossier {
  readonly key: string;
  readonly title: string;
  readonly texts: Texts;
  readonly saved: number;
  /** Counts the saves: a page that knows another number than is kept has been overtaken by another page. */
  readonly revision: number;
}

export interface Version {
  readonly id?: number;
  readonly key: string;
  readonly at: number;
  readonly why: string;
  readonly texts: Texts;
}

/** Another page has saved since this one read the dossier. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** The most versions of a dossier; of older ones every second goes. */
const MOST_VERSIONS = 40;

/** @throws where the browser keeps nothing, as in some private windows */
export function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('article-context-studio', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('dossiers', { keyPath: 'key' });
    const versions = request.result.createObjectStore('versions', { keyPath: 'id', autoIncrement: true });
    versions.createIndex('key', 'key');
  };
  return answered(request);
}

export const allDossiers = async (database: IDBDatabase): Promise<KeptDossier[]> => {
  const store = database.transaction('dossiers').objectStore('dossiers');
  const all = await answered(store.getAll() as IDBRequest<KeptDossier[]>);
  return all.sort((a, b) => b.saved - a.saved);
};

/**
 * Saves a dossier over the revision that the page knows, with a version beside it where `why` is given.
 *
 * @throws {Overtaken} where another page has saved meanwhile; then nothing is written
 * @throws {DOMException} `QuotaExceededError` where there is no room
 */
export async function saveDossier(database: IDBDatabase, dossier: KeptDossier, why?: string): Promise<void> {
  const transaction = database.transaction(['dossiers', 'versions'], 'readwrite', { durability: 'strict' });
  const finished = done(transaction);
  // Where a step before its end fails, that is what is told.
  finished.catch(() => undefined);
  const store = transaction.objectStore('dossiers');
  const known = await answered(store.get(dossier.key) as IDBRequest<KeptDossier | undefined>);
  if (known && known.revision >= dossier.revision) {
    transaction.abort();
    throw new Overtaken();
  }
  store.put(dossier);
  if (why !== undefined) {
    const { key, saved, texts } = dossier;
    transaction.objectStore('versions').add({ key, at: saved, why, texts } satisfies Version);
  }
  await finished;
}

export async function versionsOf(database: IDBDatabase, key: string): Promise<Version[]> {
  const index = database.transaction('versions').objectStore('versions').index('key');
  const all = await answered(index.getAll(key) as IDBRequest<Version[]>);
  return all.sort((a, b) => b.at - a.at);
}

export async function addVersion(database: IDBDatabase, version: Version): Promise<void> {
  const transaction = database.transaction('versions', 'readwrite', { durability: 'strict' });
  transaction.objectStore('versions').add(version);
  await done(transaction);
}

/** Takes every second of the older half of many versions away, but for those that somebody has asked for or a step has. */
export async function thinVersions(database: IDBDatabase, key: string): Promise<void> {
  const versions = await versionsOf(database, key);
  if (versions.length <= MOST_VERSIONS) return;
  const old = versions
    .filter(({ why }) => why === '')
    .slice(MOST_VERSIONS / 2)
    .filter((_, i) => i % 2 === 0);
  const transaction = database.transaction('versions', 'readwrite');
  const store = transaction.objectStore('versions');
  for (const { id } of old) if (id !== undefined) store.delete(id);
  await done(transaction);
}

export async function forgetDossier(database: IDBDatabase, key: string): Promise<void> {
  const versions = await versionsOf(database, key);
  const transaction = database.transaction(['dossiers', 'versions'], 'readwrite');
  transaction.objectStore('dossiers').delete(key);
  const store = transaction.objectStore('versions');
  for (const { id } of versions) if (id !== undefined) store.delete(id);
  await done(transaction);
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not kept'));
    };
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = transaction.onerror = () => {
      reject(transaction.error ?? new Error('not kept'));
    };
  });
