import type { PropertyDeclaration } from '@lit/reactive-element';
import type { Dossier } from '../dossier/schema/schema.js';
export declare const attributes: {
    /** URL of a dossier, or a dossier itself; absent: an inline JSON script child, else the built-in one. */
    readonly dossier: {};
    /** `reprint`, `page`, or a CSS selector. */
    readonly scope: {
        readonly initial: "reprint";
    };
    /** Looks of card and panel; `auto` is light or dark as the article’s ground is, or else its `color-scheme`. */
    readonly theme: {
        readonly values: readonly ["auto", "light", "dark", "sepia", "contrast"];
        readonly renews: "looks";
    };
    /** A CSS colour for links and disputed wordings, darkened or lightened as far as legibility needs. */
    readonly accent: {
        readonly renews: "looks";
    };
    /** Paint without touching the page, make the words buttons in the text, or paint nothing. */
    readonly marks: {
        readonly values: readonly ["highlight", "inline", "none"];
    };
    /** The line under names; disputed wordings always have a dashed one. */
    readonly underline: {
        readonly values: readonly ["dotted", "solid", "wavy", "double", "fill"];
        readonly renews: "looks";
    };
    /** Mark each entry once and what crowds the text not at all; the first mention in each section; only the very first; or every one. */
    readonly density: {
        readonly values: readonly ["calm", "section", "first", "all"];
    };
    /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
    readonly types: {
        readonly initial: "";
    };
    /** What opens a card, besides focus and tap. */
    readonly openOn: {
        readonly attribute: "open-on";
        readonly values: readonly ["hover", "click"];
        readonly renews: "nothing";
    };
    /** Where the button stands; `none` shows it only when it has the focus. */
    readonly launcher: {
        readonly values: readonly ["inline", "corner", "none"];
    };
    /** A CSS selector of the element that the button in the text stands in; empty: where the widget is. */
    readonly launcherTarget: {
        readonly attribute: "launcher-target";
        readonly initial: "";
    };
    /** What a tap on marked words in a link does: `follow` the link, or show the `card`, which then has a button for it. */
    readonly linkTaps: {
        readonly attribute: "link-taps";
        readonly values: readonly ["follow", "card"];
        readonly renews: "nothing";
    };
    /** Where a reader’s choices are kept: `local` storage, or `none`, where they last as long as the page. */
    readonly storage: {
        readonly values: readonly ["local", "none"];
    };
    /** Of the widget's own words; empty: that of the article on the page. */
    readonly lang: {
        readonly initial: "";
        readonly renews: "looks";
    };
    /** `ltr` or `rtl`; empty: as the language has it. */
    readonly dir: {
        readonly initial: "";
        readonly renews: "looks";
    };
    /** Where “Wrong match?” leads: an `https:` or `mailto:` address with `{entry}`, `{text}`, `{page}` and `{version}`. */
    readonly feedback: {
        readonly renews: "nothing";
    };
    /** Everything off and undone. */
    readonly disabled: {
        readonly initial: false;
    };
};
type AttributeTable = typeof attributes;
export type AttributeName = keyof AttributeTable;
type ValueOf<Row> = Row extends {
    readonly values: readonly (infer Value)[];
} ? Value : Row extends {
    readonly initial: boolean;
} ? boolean : Row extends {
    readonly initial: string;
} ? string : string | null | undefined;
type AttributeValues = {
    -readonly [Name in AttributeName]: ValueOf<AttributeTable[Name]>;
};
/** The element's properties, one for each attribute. `dossier` also takes an object, which no attribute shows. */
export type AttributeProperties = Omit<AttributeValues, 'dossier'> & {
    dossier: string | Dossier | null | undefined;
};
type NameInHtml<Name extends AttributeName> = AttributeTable[Name] extends {
    readonly attribute: infer Own extends string;
} ? Own : Name;
/** The attributes as HTML and templates have them: `open-on`, and not `openOn`. `dossier` also takes an object there. */
export type ArticleContextAttributes = {
    -readonly [Name in keyof AttributeTable as NameInHtml<Name>]?: AttributeProperties[Name] | undefined;
};
/** The allowed values of an attribute: `Option<'openOn'>` is `'hover' | 'click'`. */
export type Option<Name extends AttributeName> = AttributeValues[Name];
/** The defaults by property; a property without one is not in here. */
export declare const initialValues: Record<string, unknown>;
/** What Lit's `static properties` takes. */
export declare const propertyDeclarations: Record<string, PropertyDeclaration>;
/**
 * Puts the default in place of each changed property's value that is not allowed.
 *
 * @param changed Lit's map of the changed properties
 * @returns what the changes renew: any of `marks`, `looks` and `nothing`
 */
export declare function settle(element: AttributeProperties, changed: ReadonlyMap<PropertyKey, unknown>): Set<unknown>;
/**
 * A publisher's colour, made dark enough for light pages and light enough for dark ones.
 *
 * @param value of the `accent` attribute
 * @returns CSS text; `undefined` where there is none or, with one warning, where it is no colour
 * @example
 * knownColor('teal'); // 'light-dark(oklch(from teal min(l,.45) min(c,.2) h),oklch(from teal max(l,.78) min(c,.2) h))'
 */
export declare function knownColor(value: string | null | undefined): string | undefined;
/**
 * Writes one warning to the console for each wrong value of an attribute, however many widgets the page has.
 *
 * @param expected what the value should have been, in English, as in `hover, click`
 */
export declare function warnOnce(attribute: string, value: string, expected: string): void;
export {};
