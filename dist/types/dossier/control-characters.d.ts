export declare const hasControls: (text: string) => boolean;
/** For words of a page that stand in a sentence of ours, which they must not turn round. */
export declare const withoutControls: (text: string) => string;
/** For a console or a terminal, which obeys some of them. @example withControlsNamed('a\u202eb') // 'a\\u{202e}b' */
export declare const withControlsNamed: (text: string) => string;
