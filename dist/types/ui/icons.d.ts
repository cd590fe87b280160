/** The icons of buttons, drawn as lines in a box of 16 by 16. The buttons have their names in words. */
import { type TemplateResult } from 'lit';
export declare const icons: {
    close: TemplateResult;
    pin: TemplateResult;
    link: TemplateResult;
    wrong: TemplateResult;
    marks: TemplateResult;
};
