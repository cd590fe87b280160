import type { PanelModel } from '../../panel/panel-model.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import type { Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import { PopoverHost } from './popover-host.js';
export interface PanelHostDeps {
    readonly root: ShadowRoot;
    readonly appearance: Appearance;
    /** What the panel shows, asked for at each opening. */
    readonly model: () => Promise<PanelModel>;
    readonly onCreate: (panel: ArticleContextPanel) => void;
    readonly onToggle: (open: boolean) => void;
}
/** The one panel of a widget: fetches its code when it is first wanted, and what it shows at each opening. */
export declare class PanelHost extends PopoverHost<ArticleContextPanel> {
    #private;
    constructor(deps: PanelHostDeps, signal: AbortSignal);
    /** Who opened it by key finds the focus in it. */
    open(): Promise<void>;
    /** What it shows is shown anew, if it is open. */
    speak(language: Language): void;
    /** A card leads back to the panel, and is not what the panel leads back to. */
    holds(node: Node): boolean;
    protected create(): ArticleContextPanel;
    protected beforeHiding(): void;
    protected afterHiding(wasOpen: boolean): void;
}
