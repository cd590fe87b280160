/** The publisher's choice of looks. */
export interface Appearance {
  readonly theme: string;
  readonly accent: string | undefined;
}

/** Parts of all views: each is `article-context::part(…)` for the publisher's stylesheet. */
const parts = 'launcher, launcher-button, card, card-body, card-close, panel, panel-body, panel-close';

/** Gives a view the publisher's theme and accent, and lets the publisher's stylesheet reach its parts. */
export function applyAppearance(view: HTMLElement, { theme, accent }: Appearance): void {
  view.setAttribute('theme', theme);
  view.setAttribute('exportparts', parts);
  view.toggleAttribute('accent', accent !== undefined);
  view.style.setProperty('--_accent-asked', accent ?? null);
}

/** The public custom properties, for where a view does not inherit them from the widget. */
export const customProperties = [
  'surface', 'text', 'quiet', 'line', 'edge', 'tint', 'accent', 'radius', 'shadow', 'font', 'quote-font',
].map((name) => `--article-context-${name}`); // prettier-ignore
