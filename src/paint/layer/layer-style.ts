import { markCss, type MarkKind, type MarkStyle } from '../mark-style.js';

/**
 * The style of the buttons over the words. A line is that of a text which is all spaces, in the size of the words that
 * it lies over, so that it looks as the browser’s own underline. In forced colours Chromium lays an opaque ground beneath
 * every text, which would cover the words, unless `forced-color-adjust` forbids it; a fill would cover them too, so the
 * active mark has an outline there.
 */
export const layerCss = (style: MarkStyle): string =>
  [
    '.marks { all: initial; position: absolute; left: 0; top: 0; width: 0; height: 0; pointer-events: none; }',
    '.marks .ruler { position: absolute; width: 0; height: 0; overflow: clip; visibility: hidden; }',
    '.marks .ruler > i { position: absolute; left: 0; top: 0; width: 100px; height: 100px; }',
    '.marks button { all: unset; position: absolute; pointer-events: none; user-select: none; }',
    '.marks button:not([placed]) > i { display: none; }',
    // Downwards, wavy and double lines reach out of the box of the letters.
    '.marks button > i { position: absolute; white-space: pre; overflow-x: clip; overflow-y: visible; }',
    '.marks button > i[vertical] { overflow-x: visible; overflow-y: clip; }',
    `.marks button > i::before { content: '${'\\a0 '.repeat(200)}'; }`,
    markCss(style, (kind, declarations) => `${selectors[kind]} { ${declarations} }`),
    '.marks button[covered]:not([active]) > i::before { text-decoration-line: none; background-color: transparent; }',
    '.marks button:focus-visible > i { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 1px; }',
    '@media (forced-colors: active) {',
    '.marks button > i { forced-color-adjust: none; color: CanvasText !important; }',
    '.marks button > i::before { background-color: transparent !important; }',
    '.marks button[active] > i { outline: 2px solid Highlight; } }',
    '@media print { .marks { display: none; } }',
  ].join('\n');

const selectors: Readonly<Record<MarkKind, string>> = {
  entity: '.marks button > i::before',
  contested: '.marks button[contested] > i::before',
  active: '.marks button[active] > i::before',
};
