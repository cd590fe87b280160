/**
 * What the script tag loads: nothing but a start. What it starts is in another file, since a content system may put a
 * version behind this one's address (`?ver=6.4`), and to a browser that is another module: it alone is there twice then.
 */
import { start } from './embed/start.js';

export type * from './element.js';

start(import.meta.url);
