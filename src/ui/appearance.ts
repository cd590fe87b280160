/** The theme, as the publisher has chosen or the page has it, the accent colour, and how a view gets them. */
export interface Appearance {
  readonly theme: string;
  /** CSS text from `knownColor`; `undefined` for the theme's own. */
  readonly accent: string | undefined;
}

/** The parts of all views, as `exportparts` lists them: the publisher styles each by `article-context::part(card)`. */
const parts = 'launcher, launcher-button, card, card-body, card-close, panel, panel-body, panel-close';

/** Gives a view the publisher's theme and accent, and lets the publisher's stylesheet reach its parts. */
export function applyAppearance(view: HTMLElement, { theme, accent }: Appearance): void {
  view.setAttribute('theme', theme);
  view.setAttribute('exportparts', parts);
  view.toggleAttribute('accent', accent !== undefined);
  view.style.setProperty('--_accent-asked', accent ?? null);
}

/** The public custom properties, for a card in a dialog of the page, where it does not inherit them from the widget. */
export const customProperties = [
  'surface', 'text', 'quiet', 'line', 'edge', 'tint', 'accent', 'radius', 'shadow', 'font', 'quote-font',
].map((name) => `--article-context-${name}`); // prettier-ignore
