/** What Studio and the page with the article, which stands in a frame of it, say to each other. */

/** To the article's page. */
export type ToFrame =
  | {
      readonly kind: 'show';
      readonly paragraphs: readonly string[];
      readonly lang: string;
      /** A sound dossier; `undefined` while there is none. */
      readonly dossier: object | undefined;
    }
  | { readonly kind: 'theme'; readonly theme: string; readonly density: string }
  | { readonly kind: 'card'; readonly entry: string };

/** From the article's page. */
export type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'selected'; readonly text: string }
  | { readonly kind: 'opened'; readonly entry: string }
  | { readonly kind: 'marked'; readonly count: number };
