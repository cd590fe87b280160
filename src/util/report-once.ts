/** What keeps one card from opening keeps the others too: however many marks a reader tries, it is told once. */
export function reportOnce(report: (error: unknown) => void, signal: AbortSignal): (error: unknown) => void {
  const reported = new Set<string>();
  return (error) => {
    const says = String(error);
    if (!reported.has(says) && !signal.aborted) report(error);
    reported.add(says);
  };
}
