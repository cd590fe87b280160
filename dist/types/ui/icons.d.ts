import { type TemplateResult } from 'lit';
export declare const icons: {
    close: TemplateResult;
    pin: TemplateResult;
    link: TemplateResult;
    wrong: TemplateResult;
    marks: TemplateResult;
};
