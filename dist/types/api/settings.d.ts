import type { AttributeProperties } from './attributes.js';
/** Where a widget stands, and what its publisher has set. */
export interface Settings {
    /** Of the widget: what it shows stands in there, and its events come from the host. */
    readonly root: ShadowRoot;
    /** As they are at present. */
    readonly attributes: Readonly<AttributeProperties>;
    readonly onFailure: (error: unknown) => void;
}
