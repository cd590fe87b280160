import type { PanelModel } from '../../panel/panel-model.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import type { Block } from '../../page/blocks.js';
import type { Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import { PopoverHost } from './popover-host.js';
/** What the panel's popover needs, and whom it tells. */
export interface PanelHostDeps {
    readonly root: ShadowRoot;
    readonly appearance: () => Appearance;
    readonly blocks: readonly Block[];
    /** What the panel shows, asked for at each opening. */
    readonly model: () => Promise<PanelModel>;
    readonly onCreate: (panel: ArticleContextPanel) => void;
    readonly onToggle: (open: boolean) => void;
}
/** The panel as a popover: loads its code at the first opening, and asks for its model at each. */
export declare class PanelHost extends PopoverHost<ArticleContextPanel> {
    #private;
    constructor(deps: PanelHostDeps, signal: AbortSignal);
    /**
     * Opens the panel, or shows it again from a new model. @param enter whether it gets the focus; absent: if the reader is
     * at work with the keyboard
     */
    open(enter?: boolean): Promise<void>;
    /** Brings the open panel to where it can be seen and used, above what has come to the top layer since. */
    raise(): void;
    /** Changes the language of the panel and, if it is open, of what it shows. */
    speak(language: Language): void;
    /** Counts a card as the panel's own: focus that comes from one is not what the panel gives back when it closes. */
    holds(node: Node): boolean;
    protected create(): ArticleContextPanel;
    protected beforeHiding(): void;
    protected afterHiding(wasOpen: boolean): void;
}
