/**
 * Lets the page have its turn. `scheduler.yield()` resumes ahead of other tasks that wait; an engine without it
 * (WebKit) gets a timer, which queues behind them.
 */
export declare function turn(): Promise<void>;
