/** How marks look. One constructed stylesheet on the document, so that a strict CSP is no obstacle. */

export const underlines = ['dotted', 'solid', 'wavy', 'double', 'fill'] as const;
export type Underline = (typeof underlines)[number];

export interface MarkStyle {
  readonly underline: Underline;
  /** Any CSS colour; absent: the theme's. */
  readonly accent: string | undefined;
  /** Strong lines, for the `contrast` theme. */
  readonly strong: boolean;
}

export const highlightNames = {
  entity: 'article-context-entity',
  contested: 'article-context-contested',
  active: 'article-context-active',
} as const;

/** The element of an inline mark: no host stylesheet has rules for it. */
export const markTag = 'article-context-mark';

/** Puts the marks' style on the document. @returns what takes it off again */
export function adoptMarkStyle(style: MarkStyle): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markCss(style));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/**
 * Lines are mixed from the text's own colour, so they show on any background; a contested mark differs in form (dashed
 * and heavier), never by colour alone. WebKitGTK 2.50 drops the `text-decoration` shorthand in `::highlight()`: longhands.
 */
function markCss({ underline, accent = 'light-dark(#8a4b08, #f0b35e)', strong }: MarkStyle): string {
  const entityColor = strong ? 'currentColor' : 'color-mix(in srgb, currentColor 55%, transparent)';
  const contestedColor = strong ? 'currentColor' : `color-mix(in srgb, currentColor 25%, ${accent})`;
  const fill = (share: number): string =>
    underline === 'fill' ? `background-color: color-mix(in srgb, ${accent} ${String(share)}%, transparent);` : '';
  const line = (style: string, color: string, thickness: string): string =>
    `text-decoration-line: underline; text-decoration-style: ${style}; text-decoration-color: ${color};` +
    `text-decoration-thickness: ${thickness}; text-underline-offset: 0.22em;`;
  const entity =
    underline === 'fill'
      ? fill(10)
      : line(underline, entityColor, strong ? 'clamp(1.5px, 0.1em, 2px)' : 'clamp(1px, 0.07em, 1.5px)');
  return [
    rule('entity', entity),
    rule(
      'contested',
      line('dashed', contestedColor, strong ? 'clamp(2px, 0.14em, 3px)' : 'clamp(1.5px, 0.1em, 2px)') + fill(16),
    ),
    rule('active', `background-color: color-mix(in srgb, ${accent} 24%, transparent);`),
    `@media print { ${allKinds('text-decoration-line: none; background-color: transparent;')} }`,
    `@media (forced-colors: active) { ${rule('active', 'background-color: Highlight; color: HighlightText;')} }`,
  ].join('\n');
}

/** The same look for either painter; two rules, since an engine drops a whole selector list for one part it lacks. */
const rule = (kind: keyof typeof highlightNames, declarations: string): string =>
  `::highlight(${highlightNames[kind]}) { ${declarations} }
${markTag}${kind === 'active' ? '[active]' : `[kind='${kind}']`} { ${declarations} }`;

const allKinds = (declarations: string): string =>
  (['entity', 'contested', 'active'] as const).map((kind) => rule(kind, declarations)).join('\n');
