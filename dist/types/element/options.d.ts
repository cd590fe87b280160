/** The element's attributes with a fixed set of values; the first is the default. */
export declare const optionValues: {
    readonly theme: readonly ["auto", "light", "dark", "sepia", "contrast"];
    readonly marks: readonly ["highlight", "inline", "none"];
    readonly underline: readonly ["dotted", "solid", "wavy", "double", "fill"];
    readonly density: readonly ["section", "first", "all"];
    readonly 'open-on': readonly ["hover", "click"];
    readonly launcher: readonly ["inline", "corner", "none"];
};
export type OptionName = keyof typeof optionValues;
export type Option<Name extends OptionName> = (typeof optionValues)[Name][number];
/** The value if it is known, else the default, with one warning a page for each unknown value. */
export declare function knownOption<Name extends OptionName>(name: Name, value: string | null | undefined): Option<Name>;
/** A CSS colour, dark enough for light pages and light enough for dark ones; or nothing with one warning. */
export declare function knownColor(value: string | null | undefined): string | undefined;
/** One line for each wrong value; the default counts instead. */
export declare function warnOnce(attribute: string, value: string, expected: string): void;
