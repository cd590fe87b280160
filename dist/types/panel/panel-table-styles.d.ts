/** The timeline and the tables. */
export declare const panelTables: import("lit").CSSResult;
