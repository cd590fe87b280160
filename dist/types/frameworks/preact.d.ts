/** `article-context/preact`: the element in JSX of Preact. */
import type { HTMLAttributes } from 'preact';
import type { ArticleContextAttributes, ArticleContextElement, ArticleContextEventMap } from '../element.js';

type Listeners = {
  [Type in keyof ArticleContextEventMap as `on${Type}`]?: (event: ArticleContextEventMap[Type]) => void;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'article-context': Omit<HTMLAttributes<ArticleContextElement>, keyof ArticleContextAttributes> &
        ArticleContextAttributes &
        Listeners;
    }
  }
}
