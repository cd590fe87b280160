/** @returns a policy; `undefined` where the page's rules refuse it */
export declare function makePolicy<Policy>(factory: {
    createPolicy(name: string, rules: object): Policy;
}, name: string, rules: object): Policy | undefined;
/** Fills a template. @param html from Lit, with its markers */
export declare function fillTemplate(template: HTMLTemplateElement, html: string | {
    toString(): string;
}): void;
