/**
 * Loads what Studio does not need at once. Each file is a classic script, since a page that is opened from a disk may
 * load neither modules nor data; it gives what it has to the tag that loaded it.
 */

/** The folder of Studio's own script, which is being evaluated while this module is. */
export const here = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

const loaded = new Map<string, Promise<unknown>>();

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** A page's policy may ask for typed addresses (https://www.w3.org/TR/trusted-types/): these are of Studio's own folder. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('article-context-studio', {
  createScriptURL: (url) => url,
});

/** @param name of a file beside Studio's script @returns what that file gives */
export function loadScript<T>(name: 'atlas' | 'hashes' | 'schemas' | 'yaml-editor'): Promise<T> {
  const known = loaded.get(name) as Promise<T> | undefined;
  if (known) return known;
  const loading = new Promise<T>((resolve, reject) => {
    const script = document.createElement('script');
    const address = new URL(`${name}.js`, here).href;
    script.addEventListener('article-context-data', (event) => {
      resolve((event as CustomEvent<T>).detail);
    });
    script.addEventListener('error', () => {
      loaded.delete(name);
      reject(new Error(`${name}.js cannot be loaded`));
    });
    script.src = policy ? policy.createScriptURL(address) : address;
    document.head.append(script);
  });
  loaded.set(name, loading);
  return loading;
}

/** Called by such a file: gives what it has to the tag that has loaded it. */
export function giveToTag(detail: unknown): void {
  document.currentScript?.dispatchEvent(new CustomEvent('article-context-data', { detail }));
}
