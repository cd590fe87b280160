/**
 * A promise that settles as another does, or is rejected where that takes longer than `ms`: a request may hang, and a
 * script may have replaced the scheduler by one that never answers.
 */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let late: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      reject(new Error(`no answer within ${String(ms)} ms`));
    }, ms);
  });
  return Promise.race([promise, limit]).finally(() => {
    clearTimeout(late);
  });
}
