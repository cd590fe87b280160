import { ReactiveElement } from '@lit/reactive-element';
import { type AttributeProperties } from '../api/attributes.js';
/** Lit's element, typed with a property for each attribute of the table in `api/attributes.ts`. */
declare const Typed: Omit<typeof ReactiveElement, "prototype"> & (new () => ReactiveElement & AttributeProperties);
/**
 * An element with those attributes. It is Lit's `ReactiveElement`, which has the properties and the lifecycle, and not
 * `LitElement`: what the widget shows is in views of their own, and lit-html with them.
 */
export declare class ElementWithAttributes extends Typed {
    static properties: Record<string, import("lit").PropertyDeclaration<unknown, unknown>>;
    constructor();
    /** Where a script of the page forbids shadow roots, the run says so; here it would be an uncaught error. */
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** The first update begins a run, in a task of its own: the one that has evaluated the script is long enough. */
    protected scheduleUpdate(): Promise<void>;
}
export {};
