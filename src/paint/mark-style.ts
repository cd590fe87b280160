/** How marks look, whichever way they are painted. */

export const underlines = ['dotted', 'solid', 'wavy', 'double', 'fill'] as const;
export type Underline = (typeof underlines)[number];

export interface MarkStyle {
  readonly underline: Underline;
  /** Any CSS colour; absent: the theme's. */
  readonly accent: string | undefined;
  /** Strong lines, for the `contrast` theme. */
  readonly strong: boolean;
}

export const markKinds = ['entity', 'contested', 'active'] as const;
export type MarkKind = (typeof markKinds)[number];

/**
 * Lines have the text's own colour, so they show on any background that the text shows on, and a fill never stands alone. A
 * contested mark differs in form (dashed and heavier), never by colour. Chromium takes the words' colour for a bare
 * `currentColor` in `::highlight()`, and for one in `color-mix()` that of what is around. WebKitGTK 2.50 drops the
 * `text-decoration` shorthand there: longhands.
 *
 * @param rule makes a rule for one kind of marks, with the selector of its painter
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
    // `fill` is no style of a line, so its line is solid.
    rule('entity', line(underline, strong ? '2px' : 'clamp(1px, 0.04em, 1.5px)') + tint),
    rule('contested', line('dashed', strong ? '3px' : 'clamp(1.5px, 0.08em, 2px)') + tint),
    rule('active', line('solid', '2px') + fill(24)),
    `@media print { ${inPrint.join('\n')} }`,
  ].join('\n');
}
