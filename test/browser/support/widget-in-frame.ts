import type { ArticleContextElement } from '../../../src/index.js';
import { sample, samplePage } from './sample-dossier.js';
import { place, until } from './support.js';

/** A page of a phone's size with the widget, in a frame, since WebKitGTK's window does not get so narrow. */
export interface FramedWidget {
  readonly frame: HTMLIFrameElement;
  readonly view: Window;
  readonly widget: ArticleContextElement;
}

/** @param html of the page's `<main>` @param size in CSS px */
export async function widgetInFrame(size: { width: number; height: number }, html = samplePage): Promise<FramedWidget> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${String(size.width)}px; height: ${String(size.height)}px; border: 0`;
  frame.srcdoc = `<!doctype html><main>${html}</main>
    <article-context><script type="application/json">${JSON.stringify(sample)}</script></article-context>
    <script type="module" src="/src/index.ts"></script>`;
  place('').append(frame);
  const query = () => frame.contentDocument?.querySelector('article-context');
  await until(() => query()?.state === 'ready', 'the widget in the frame is ready');
  return { frame, view: frame.contentWindow!, widget: query()! };
}
