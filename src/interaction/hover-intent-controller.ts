import { atRest, nextIntent, wakeAt, type IntentEvent, type Intent } from './hover-intent.js';

/** Runs the hover-intent reducer on the page's clock and says when what is open changes. */
export class HoverIntentController<Target> {
  #intent: Intent<Target> = atRest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (open: Target | undefined) => void;

  constructor(onChange: (open: Target | undefined) => void) {
    this.#onChange = onChange;
  }

  get open(): Target | undefined {
    return this.#intent.open;
  }

  /** What will open if nothing else happens. */
  get pending(): Target | undefined {
    return this.#intent.pending?.target;
  }

  /** Whether what is open was opened by focus, tap or a call. */
  get sticky(): boolean {
    return this.#intent.sticky;
  }

  tell(happening: IntentEvent<Target>): void {
    const before = this.#intent;
    this.#intent = nextIntent(before, happening);
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
