/** Studio: for editors who do not program. What the page of Studio loads. */
import { StudioElement } from './app/studio-element.js';

customElements.define('article-context-studio', StudioElement);
