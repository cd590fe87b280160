/**
 * What Lit ends the name of a bound attribute with, in place of `$lit$`, which WebKit and older browsers take from HTML but
 * not from `setAttribute()` (https://dom.spec.whatwg.org/#valid-attribute-local-name).
 */
export declare const boundSuffix = "_lit_";
/** @returns a policy; `undefined` where the page's rules refuse it */
export declare function makePolicy<Policy>(factory: {
    createPolicy(name: string, rules: object): Policy;
}, name: string, rules: object): Policy | undefined;
/** To be awaited before anything is rendered, once Lit is there. @throws where code that it takes does not load */
export declare function templatesReady(): Promise<void>;
/** Fills a template. @param html from Lit, with its markers */
export declare function fillTemplate(template: HTMLTemplateElement, html: string | {
    toString(): string;
}): void;
