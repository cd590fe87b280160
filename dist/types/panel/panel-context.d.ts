import type { CardsData } from '../dossier/compile.js';
import type { Citing } from '../ui/cited-text.js';
import type { PanelModel } from './panel-model.js';
/** What the parts of the panel have in common: what to show, in which words, and the ways from one to another. */
export interface PanelContext extends Citing {
    readonly model: PanelModel;
    readonly data: CardsData;
    /** Shows an entry in the panel. */
    readonly open: (entryId: string) => void;
    readonly fire: (event: Event) => void;
}
/** Whether a click was made by a key. */
export declare const isByKey: ({ detail }: MouseEvent) => boolean;
