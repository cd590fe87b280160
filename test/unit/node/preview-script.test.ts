/** The script of the preview’s page, run with as little of a browser as it takes to press a button. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { previewScript } from '../../../src/node/preview/preview-assets.js';

/** @param fetch the preview’s server @returns how to press “Add an entry”, and what the page says */
function shown(fetch: () => Promise<unknown>) {
  const said = { textContent: '' };
  let onClick: (event: unknown) => void = () => undefined;
  const findings = { addEventListener: (_: string, listener: typeof onClick) => (onClick = listener), querySelectorAll: () => [] }; // prettier-ignore
  const other = { addEventListener: () => undefined };
  const document = {
    body: { dataset: { base: '' } },
    addEventListener: () => undefined,
    querySelector: (selector: string) => ({ '#findings': findings, '#said': said })[selector] ?? other,
  };
  const sessionStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const EventSource = class {
    readonly addEventListener = (): void => undefined;
  };
  runInNewContext(previewScript, { document, sessionStorage, EventSource, fetch });
  const press = (): void => {
    onClick({ target: { closest: () => ({ dataset: { add: 'Nino' } }) } });
  };
  return { press, said };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('the preview’s page', () => {
  it('a second press while an entry is being added asks for none', async () => {
    let asked = 0;
    const { press, said } = shown(() => {
      asked++;
      return Promise.resolve({ ok: true, json: () => ({ said: 'added' }) });
    });
    press();
    press();
    await settled();
    expect([asked, said.textContent]).toEqual([1, 'added']);
    press();
    expect(asked).toBe(2);
  });

  it.each([
    ['that has ended', () => Promise.reject(new Error('Failed to fetch'))],
    ['that refuses', () => Promise.resolve({ ok: false, status: 403 })],
  ])('a preview %s is told of', async (_, fetch) => {
    const { press, said } = shown(fetch);
    press();
    await settled();
    expect(said.textContent).toContain('nothing was added');
  });
});
