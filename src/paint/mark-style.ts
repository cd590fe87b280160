/** The style of marks, the same for highlights and for elements. */

export const underlines = ['dotted', 'solid', 'wavy', 'double', 'fill'] as const;
export type Underline = (typeof underlines)[number];

export interface MarkStyle {
  readonly underline: Underline;
  /**
   * Any CSS colour; `undefined` for one that suits the page's colour scheme. It fills the active mark, and all marks
   * with the underline `fill`.
   */
  readonly accent: string | undefined;
  /** Whether lines are thicker, for the `contrast` theme. */
  readonly strong: boolean;
}

export const markKinds = ['entity', 'contested', 'active'] as const;
export type MarkKind = (typeof markKinds)[number];

/**
 * The style rules of all marks. Lines have the text's own colour, so that they can be seen wherever the text can. A
 * fill always has a line too, and a contested mark differs in form (dashed and thicker), since neither may depend on
 * colour alone (https://www.w3.org/TR/WCAG22/#use-of-color).
 *
 * In `::highlight()`, Chromium takes a bare `currentColor` for the colour of the words, but one in `color-mix()` for
 * that of the element around, so `currentColor` is not mixed. WebKitGTK 2.50 ignores the shorthand `text-decoration`
 * there, so it is written in full.
 *
 * @param rule makes a CSS rule for one kind of mark: painters have different selectors
 */
export function markCss(
  { underline, accent = 'light-dark(#8a4b08, #f0b35e)', strong }: MarkStyle,
  rule: (kind: MarkKind, declarations: string) => string,
): string {
  const fill = (share: number): string =>
    `background-color: color-mix(in srgb, ${accent} ${String(share)}%, transparent);`;
  const line = (style: string, thickness: string): string =>
    `text-decoration-line: underline; text-decoration-style: ${style}; text-decoration-color: currentColor;` +
    `text-decoration-thickness: ${thickness}; text-underline-offset: 0.22em;`;
  const tint = underline === 'fill' ? fill(12) : '';
  const inPrint = markKinds.map((kind) => rule(kind, 'text-decoration-line: none; background-color: transparent;'));
  return [
    // `text-decoration-style: fill` is invalid CSS, so the line stays solid, which is the initial value.
    rule('entity', line(underline, strong ? '2px' : 'clamp(1px, 0.04em, 1.5px)') + tint),
    rule('contested', line('dashed', strong ? '3px' : 'clamp(1.5px, 0.08em, 2px)') + tint),
    rule('active', line('solid', '2px') + fill(24)),
    `@media print { ${inPrint.join('\n')} }`,
  ].join('\n');
}
