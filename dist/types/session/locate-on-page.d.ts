/** What finds the reprint on a page where other text is like it: one part, since both are needed together. */
export { locate } from '../page/locate.js';
export { isShown } from '../page/shown.js';
