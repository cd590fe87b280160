/**
 * Whether what begins at `start` is a surname after a first name that `name`, the whole name of the person who may be
 * meant, does not have. A word that begins a sentence is not taken for one.
 */
export declare function isOthersName(text: string, start: number, name: string): boolean;
