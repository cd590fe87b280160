/** Styles of the panel's timeline and tables. */
export declare const panelTables: import("lit").CSSResult;
