import { html, type TemplateResult } from 'lit';

/** Renders a part of an entry under its heading. @param level of the heading: 3 in the card, 4 in the panel */
export const section = (title: string, content: unknown, { level }: { readonly level: 3 | 4 }): TemplateResult =>
  html`<section class="part">${level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}${content}</section>`;
