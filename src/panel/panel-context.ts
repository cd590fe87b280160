import type { CardsData } from '../dossier/compile.js';
import type { Citing } from '../ui/cited-text.js';
import type { PanelModel } from './panel-model.js';

/** What every part of the panel is rendered with: the model, the strings, and the ways to other parts. */
export interface PanelContext extends Citing {
  readonly model: PanelModel;
  readonly data: CardsData;
  /** Whether the reader sees more marks than a calm page has; `undefined` where it has no more to offer. */
  readonly more: boolean | undefined;
  /** Shows an entry in the panel. */
  readonly open: (entryId: string) => void;
  /** Dispatches an event on the panel. */
  readonly fire: (event: Event) => void;
}

/** Whether a click was made by Enter or Space: its count of presses (`detail`) is then 0. */
export const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;
