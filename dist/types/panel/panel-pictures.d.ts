/** The timeline, the map and the tables. */
export declare const panelPictures: import("lit").CSSResult;
