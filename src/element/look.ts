/** The publisher's choice of looks. */
export interface Look {
  readonly theme: string;
  readonly accent: string | undefined;
}

/** Gives a view the publisher's theme and accent. */
export function applyLook(view: HTMLElement, { theme, accent }: Look): void {
  view.setAttribute('theme', theme);
  view.toggleAttribute('accent', accent !== undefined);
  view.style.setProperty('--_accent-asked', accent ?? null);
}

/** The public custom properties, for where a view does not inherit them from the widget. */
export const customProperties = [
  'surface', 'text', 'quiet', 'line', 'edge', 'tint', 'accent', 'radius', 'shadow', 'font', 'quote-font',
].map((name) => `--article-context-${name}`); // prettier-ignore
