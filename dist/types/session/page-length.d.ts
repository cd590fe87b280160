/** Length of the page's text in UTF-16 units: shows, for little, whether the page has changed between two moments. */
export declare function pageLength(): number;
