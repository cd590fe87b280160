export declare function watchFocusBeneath(over: Element, signal: AbortSignal, giveWay: (isBeneath: boolean) => void): void;
