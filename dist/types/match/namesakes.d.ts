/** Whether what begins at `start` is a surname after a first name. A word that begins a sentence is not taken for one. */
export declare function isOthersName(text: string, start: number): boolean;
