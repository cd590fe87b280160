/**
 * @param place puts the widget on the page once an article is found, and not before; where it finds that the page has one
 *   of its own meanwhile, nothing more is done. It is given what to call when the widget was removed for good
 */
export declare function chooseDossier(index: string, place: (onEnd: () => void) => HTMLElement | undefined, say: (error: unknown) => void): Promise<void>;
