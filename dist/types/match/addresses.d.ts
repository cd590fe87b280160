/** What only machines read in a line of prose: web and e-mail addresses, file names, the middles of hashtags. */
/** Whether the words from `start` to `end` are part of an address, or of a hashtag or handle that says more than they do. */
export declare function isInAddress(text: string, start: number, end: number): boolean;
