/** @param from the tag, or where it is not at hand the address of the file that it loaded */
export declare const start: (from: string | Element) => void;
