/** `article-context/react`: the element in JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArticleContextAttributes, ArticleContextElement, ArticleContextEventMap } from '../element.js';

type Listeners = {
  [Type in keyof ArticleContextEventMap as `on${Type}`]?: (event: ArticleContextEventMap[Type]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-context': Omit<
        DetailedHTMLProps<HTMLAttributes<ArticleContextElement>, ArticleContextElement>,
        keyof ArticleContextAttributes
      > &
        ArticleContextAttributes &
        Listeners;
    }
  }
}
