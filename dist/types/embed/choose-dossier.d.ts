/** @param place puts the widget on the page once an article is found, and not before */
export declare function chooseDossier(index: string, place: () => HTMLElement): Promise<void>;
