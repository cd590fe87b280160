import { performance } from '../dom/platform.js';
import { atRest, nextIntent, wakeAt, type IntentEvent, type Intent } from './hover-intent.js';

/**
 * Runs the reducer of `hover-intent.ts` on the page's clock, and calls `onChange` when another card, or none, is to be
 * open.
 */
export class HoverIntentController<Target> {
  #intent: Intent<Target> = atRest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (open: Target | undefined) => void;

  /** Whether an open card stays where the pointer leaves it. */
  staysOpen = (): boolean => false;

  constructor(onChange: (open: Target | undefined) => void) {
    this.#onChange = onChange;
  }

  get open(): Target | undefined {
    return this.#intent.open;
  }

  /** The target whose card will open once its delay is over, if nothing else happens. */
  get pending(): Target | undefined {
    return this.#intent.pending?.target;
  }

  /** Whether the open card was opened by focus, tap or a call, and so stays when the pointer leaves it. */
  get sticky(): boolean {
    return this.#intent.sticky;
  }

  /** Takes in one event of pointer, focus or clock. */
  tell(happening: IntentEvent<Target>): void {
    const before = this.#intent;
    this.#intent = nextIntent(before, happening);
    if (this.staysOpen()) this.#intent = { ...this.#intent, closesAt: undefined };
    this.#schedule();
    if (this.#intent.open !== before.open) this.#onChange(this.#intent.open);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#intent = atRest();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const at = wakeAt(this.#intent);
    if (at === undefined) return;
    const wait = Math.max(0, at - performance.now());
    this.#timer = setTimeout(() => {
      this.tell({ type: 'time', at: Math.max(at, performance.now()) });
    }, wait);
  }
}
