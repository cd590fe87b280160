/**
 * Wraps what a browser calls (a listener, an observer, a timer), so that what goes wrong in it is handed to `onFailure`
 * and is no uncaught error of the page.
 */
export declare const guarded: <Args extends readonly unknown[]>(work: (...args: Args) => void, onFailure: (error: unknown) => void) => ((...args: Args) => void);
