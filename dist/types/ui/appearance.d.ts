/** The theme, as the publisher has chosen or the page has it, the accent colour, and how a view gets them. */
export interface Appearance {
    readonly theme: string;
    /** CSS text from `knownColor`; `undefined` for the theme's own. */
    readonly accent: string | undefined;
}
/** Gives a view the publisher's theme and accent, and lets the publisher's stylesheet reach its parts. */
export declare function applyAppearance(view: HTMLElement, { theme, accent }: Appearance): void;
/** The public custom properties, for a card in a dialog of the page, where it does not inherit them from the widget. */
export declare const customProperties: string[];
