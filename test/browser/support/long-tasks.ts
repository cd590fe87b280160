/** The longest task of each frame by its name, ms, in the engines that tell: Chromium alone does. */
export const longestTasks = new Map<string, number>();

/** https://www.w3.org/TR/longtasks-1/#sec-PerformanceLongTaskTiming, which TypeScript does not know. */
interface LongTask extends PerformanceEntry {
  readonly attribution: readonly { readonly containerName: string }[];
}

if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
  new PerformanceObserver((list) => {
    for (const { duration, attribution } of list.getEntries() as LongTask[]) {
      const name = attribution[0]?.containerName ?? '';
      longestTasks.set(name, Math.max(longestTasks.get(name) ?? 0, duration));
    }
  }).observe({ entryTypes: ['longtask'] });
