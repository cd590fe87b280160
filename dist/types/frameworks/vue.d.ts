/** `article-context/vue`: the element in templates of Vue 3, which writes `onArticleContextReady` for `@article-context-ready`. */
import type { HTMLAttributes } from 'vue';
import type { ArticleContextAttributes, ArticleContextEventMap } from '../element.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Camel<Rest>}`
  : Capitalize<Name>;
type Listeners = {
  [Type in keyof ArticleContextEventMap as `on${Camel<Type>}`]?: (event: ArticleContextEventMap[Type]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'article-context': new () => {
      $props: Omit<HTMLAttributes, keyof ArticleContextAttributes> & ArticleContextAttributes & Listeners;
    };
  }
}
