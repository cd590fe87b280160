import { type TemplateResult } from 'lit';
/** Renders a part of an entry under its heading. @param level of the heading: 3 in the card, 4 in the panel */
export declare const section: (title: string, content: unknown, { level }: {
    readonly level: 3 | 4;
}) => TemplateResult;
