import type { Written } from '../locales/direction.js';
import type { Strings } from '../locales/strings.js';
import type { PanelModel } from './panel-model.js';
/** What the parts of the panel have in common: what to show, in which words, and the ways from one to another. */
export interface PanelContext {
    readonly model: PanelModel;
    readonly strings: Strings;
    /** The language of the dossier's texts, which need not be that of the strings. */
    readonly text: Written;
    /** Shows an entry in the panel. */
    readonly open: (entryId: string) => void;
    /** Shows a source in the list of all sources. */
    readonly cite: (sourceId: string) => void;
    readonly fire: (event: Event) => void;
}
/** Whether a click was made by a key. */
export declare const isByKey: ({ detail }: MouseEvent) => boolean;
