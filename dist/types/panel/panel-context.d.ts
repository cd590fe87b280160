import type { CardsData } from '../dossier/compile.js';
import type { Citing } from '../ui/cited-text.js';
import type { PanelDetails } from './panel-event.js';
import type { MakeRows } from '../ui/source-list.js';
import type { PanelModel } from './panel-model.js';
/** What every part of the panel is rendered with: the model, the strings, and the ways to other parts. */
export interface PanelContext extends Citing {
    readonly model: PanelModel;
    readonly data: CardsData;
    /** Makes the first rows, as many as there is time for: see `rows.ts`. */
    readonly rows: MakeRows;
    /** Shows an entry in the panel. */
    readonly open: (entryId: string) => void;
    /** Dispatches an event on the panel. */
    readonly fire: <Type extends keyof PanelDetails>(type: Type, detail: PanelDetails[Type]) => void;
}
/** Whether a click was made by Enter or Space: its count of presses (`detail`) is then 0. */
export declare const isByKey: ({ detail }: MouseEvent) => boolean;
