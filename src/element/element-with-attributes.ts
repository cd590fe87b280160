import { ReactiveElement } from '@lit/reactive-element';
import { initialValues, propertyDeclarations, type AttributeProperties } from '../api/attributes.js';
import { turn } from '../dom/turn.js';

/** Lit's element, typed with a property for each attribute of the table in `api/attributes.ts`. */
const Typed = ReactiveElement as unknown as Omit<typeof ReactiveElement, 'prototype'> &
  (new () => ReactiveElement & AttributeProperties);

/**
 * An element with those attributes. It is Lit's `ReactiveElement`, which has the properties and the lifecycle, and not
 * `LitElement`: what the widget shows is in views of their own, and lit-html with them.
 */
export class ElementWithAttributes extends Typed {
  static override properties = propertyDeclarations;

  constructor() {
    super();
    Object.assign(this, initialValues);
  }

  /** Where a script of the page forbids shadow roots, the run says so; here it would be an uncaught error. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      return this;
    }
  }

  /** The first update begins a run, in a task of its own: the one that has evaluated the script is long enough. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await turn();
    await super.scheduleUpdate();
  }
}
