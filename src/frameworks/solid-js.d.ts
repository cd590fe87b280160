/** `article-context/solid-js`: the element in JSX of Solid, with `prop:` for properties and `on:` for events. */
import type { ArticleContextAttributes, ArticleContextElement, ArticleContextEventMap } from '../element.js';

type Listeners = {
  [Type in keyof ArticleContextEventMap as `on:${Type}`]?: (event: ArticleContextEventMap[Type]) => void;
};
type Properties = { 'prop:dossier'?: ArticleContextElement['dossier'] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'article-context': Omit<JSX.HTMLAttributes<ArticleContextElement>, keyof ArticleContextAttributes> &
        ArticleContextAttributes &
        Properties &
        Listeners;
    }
  }
}
