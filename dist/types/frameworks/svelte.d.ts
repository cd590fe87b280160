/** `article-context/svelte`: the element in Svelte 4 (`on:article-context-ready`) and 5 (`onarticle-context-ready`). */
import type { HTMLAttributes } from 'svelte/elements';
import type { ArticleContextAttributes, ArticleContextElement, ArticleContextEventMap } from '../element.js';

type Listeners = {
  [Type in keyof ArticleContextEventMap as `on${Type}` | `on:${Type}`]?: (event: ArticleContextEventMap[Type]) => void;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'article-context': Omit<HTMLAttributes<ArticleContextElement>, keyof ArticleContextAttributes> &
      ArticleContextAttributes &
      Listeners;
  }
}
