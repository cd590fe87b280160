/** Whether the words from `start` to `end` are part of an address, or of a hashtag or handle that says more than they do. */
export declare function isInAddress(text: string, start: number, end: number): boolean;
