/** The publisher's choice of looks. */
export interface Appearance {
    readonly theme: string;
    readonly accent: string | undefined;
}
/** Gives a view the publisher's theme and accent, and lets the publisher's stylesheet reach its parts. */
export declare function applyAppearance(view: HTMLElement, { theme, accent }: Appearance): void;
/** The public custom properties, for where a view does not inherit them from the widget. */
export declare const customProperties: string[];
