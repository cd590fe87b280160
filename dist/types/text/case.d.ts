/**
 * The case of letters, one UTF-16 unit at a time, without `\p{Lu}` or `\p{Ll}`, which V8 takes long to compile. A
 * letter of a script without case, such as Hebrew or Arabic, is neither upper nor lower.
 */
/** Whether a UTF-16 unit is an upper-case letter. */
export declare function isUpper(unit: number): boolean;
/** Whether a UTF-16 unit is a lower-case letter. */
export declare function isLower(unit: number): boolean;
