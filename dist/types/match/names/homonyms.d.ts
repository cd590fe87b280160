/**
 * Whether the place named from `start` to `end` (UTF-16) is another, or a person: “Turkey Creek”, “Mr. Baku”, “Turkey, Texas”,
 * “Jordan Pickford”.
 *
 * @example isHomonym('in Turkey, Texas, they', 3, 9) // true
 */
export declare function isHomonym(text: string, start: number, end: number): boolean;
