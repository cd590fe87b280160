/** Nothing is thrown into the page: one event, one line in the console; that there is no reprint is said there once. */
export declare function reporter(element: HTMLElement): (error: unknown, level: 'info' | 'error') => Promise<void>;
