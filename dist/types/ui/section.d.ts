import { type TemplateResult } from 'lit';
/** A part of an entry under its heading. */
export declare const section: (title: string, content: unknown, { level }: {
    readonly level: 3 | 4;
}) => TemplateResult;
