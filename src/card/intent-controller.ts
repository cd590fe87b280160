import { atRest, nextIntent, wakeAt, type Happening, type Intent } from './hover-intent.js';

/** Runs the hover-intent reducer on the page's clock and says when what is open changes. */
export class IntentController<Target> {
  #intent: Intent<Target> = atRest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (open: Target | undefined, held: boolean) => void;

  constructor(onChange: (open: Target | undefined, held: boolean) => void) {
    this.#onChange = onChange;
  }

  get open(): Target | undefined {
    return this.#intent.open;
  }

  tell(happening: Happening<Target>): void {
    const before = this.#intent;
    this.#intent = nextIntent(before, happening);
    this.#schedule();
    if (this.#intent.open !== before.open) this.#onChange(this.#intent.open, this.#intent.held);
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
