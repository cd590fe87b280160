import type { AttributeProperties } from './attributes.js';
/** What every part of a widget gets: its shadow root, its attributes, and a way to report failures. */
export interface Settings {
    /** The widget's shadow root. Launcher, card and panel stand in it; public events are dispatched on its host. */
    readonly root: ShadowRoot;
    /** The attributes' present values, and not a copy of them. */
    readonly attributes: Readonly<AttributeProperties>;
    /** Takes what went wrong while the widget was at work, such as a part that did not load. */
    readonly onFailure: (error: unknown) => void;
}
