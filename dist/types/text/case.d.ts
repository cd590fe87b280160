/** Whether a UTF-16 unit is an upper-case letter. Letters without case are neither upper nor lower. */
export declare function isUpper(unit: number): boolean;
/** Whether a UTF-16 unit is a lower-case letter. */
export declare function isLower(unit: number): boolean;
