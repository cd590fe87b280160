/** Wraps `attempt` so that all calls share one result. After a failure the next call tries again. */
export declare function onceUnlessFailed<T>(attempt: () => Promise<T>): () => Promise<T>;
