/** The icons of buttons, drawn as lines in a box of 16 by 16. The buttons have their names in words. */
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg class="line" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

export const icons = {
  close: icon('m4 4 8 8m0-8-8 8'),
  pin: icon('M6 2h4l-.5 4.5L12 9H4l2.5-2.5zM8 9v5'),
  link: icon('M7 9a3 3 0 0 0 4 0l2-2a3 3 0 0 0-4-4L8 4M9 7a3 3 0 0 0-4 0L3 9a3 3 0 0 0 4 4l1-1'),
  wrong: icon('M5 6a3 3 0 1 1 4.2 2.7Q8 9.3 8 10.5M8 13.5v.1'),
  marks: icon('M3 5h10M3 11h2m2 0h2m2 0h2'),
};
