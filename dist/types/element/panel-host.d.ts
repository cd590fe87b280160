import type { PanelModel } from '../panel/panel-model.js';
import type { ArticleContextPanel } from '../panel/panel-view.js';
import { type Look } from './look.js';
export interface PanelHostOptions {
    readonly root: ShadowRoot;
    readonly look: Look;
    /** What the panel shows, asked for at each opening. */
    readonly model: () => Promise<PanelModel>;
    readonly onCreate: (panel: ArticleContextPanel) => void;
    readonly onToggle: (open: boolean) => void;
}
/** Holds the one panel of a widget: fetches its code when first wanted, shows it in the top layer, takes it away. */
export declare class PanelHost {
    #private;
    constructor(options: PanelHostOptions, signal: AbortSignal);
    get panel(): ArticleContextPanel | undefined;
    get isOpen(): boolean;
    setLook(look: Look): void;
    /** Who opened it by key finds the focus in it. A later call of `open` or `close` wins over one that still waits. */
    open(): Promise<void>;
    /** Shows anew what it shows, if it is open. */
    renew(): void;
    close(): void;
    remove(): void;
}
