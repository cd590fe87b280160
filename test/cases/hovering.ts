/**
 * When, in ms, what a reader does with the pointer, and what is open after that. A mark is `A` or `B`. Between two steps
 * the clock runs, and whatever is due happens. Each step over a mark is one of the pointer, by a px in 10 ms; where it
 * trembles, it is not.
 *
 * @example '1000 over nothing: A' // after one second the pointer leaves the mark; its card is still open
 */
export type Step = `${number} ${Doing}: ${'A' | 'B' | 'none'}`;

export type Doing =
  | `over ${'A' | 'B' | 'nothing'}`
  | `trembles on ${'A' | 'B'}`
  | `slides under ${'A' | 'B' | 'nothing'}`
  | `show ${'A' | 'B'}`
  | 'on the card'
  | 'on the way'
  | 'scrolls'
  | 'dismisses'
  | 'waits';

export interface Story {
  /** Goes on after "a card". */
  readonly title: string;
  readonly steps: readonly Step[];
}

const opened = ['0 over A: none', '150 waits: A'] as const satisfies Step[];

const moving = (from: number, to: number): Step[] =>
  Array.from({ length: (to - from) / 50 + 1 }, (_, i) => `${from + i * 50} over A: none` as const);

export const stories: readonly Story[] = [
  {
    title: 'opens 150 ms after the pointer has come to rest, not sooner',
    steps: ['0 over A: none', '149 waits: none', '150 waits: A'],
  },
  {
    title: 'waits for a moving pointer to rest',
    steps: ['0 over A: none', '140 over A: none', '289 waits: none', '290 waits: A'],
  },
  {
    title: 'does not open while the pointer moves along its mark',
    steps: moving(0, 3000),
  },
  {
    title: 'opens under a hand that rests and trembles',
    steps: ['0 trembles on A: none', '60 trembles on A: none', '120 trembles on A: none', '150 waits: A'],
  },
  {
    title: 'does not open for a mark that a scroll or a change of the page puts under the pointer',
    steps: ['0 slides under A: none', '5000 waits: none'],
  },
  {
    title: 'opens for a mark that has slid under the pointer once that moves',
    steps: ['0 slides under A: none', '1000 over A: none', '1150 waits: A'],
  },
  {
    title: 'is not waited for when its mark slides away',
    steps: ['0 over A: none', '100 slides under nothing: none', '5000 waits: none'],
  },
  {
    title: 'closes 300 ms after its mark has slid away from under the pointer',
    steps: [...opened, '1000 slides under nothing: A', '1299 waits: A', '1300 waits: none'],
  },
  {
    title: 'stays when its mark slides back under the pointer',
    steps: [...opened, '1000 slides under nothing: A', '1200 slides under A: A', '9000 waits: A'],
  },
  {
    title: 'does not move to another mark that slides under the pointer',
    steps: [...opened, '1000 slides under B: A', '1299 waits: A', '1300 waits: none'],
  },
  {
    title: 'does not open when the pointer leaves before',
    steps: ['0 over A: none', '149 over nothing: none', '2000 waits: none'],
  },
  {
    title: 'waits anew for the next mark that the pointer crosses',
    steps: [...moving(0, 400), '450 over B: none', '599 waits: none', '600 waits: B'],
  },
  {
    title: 'waits anew when the pointer comes back',
    steps: [...moving(0, 400), '410 over nothing: none', '420 over A: none', '569 waits: none', '570 waits: A'],
  },
  {
    title: 'closes 300 ms after the pointer has left, not sooner',
    steps: [...opened, '1000 over nothing: A', '1299 waits: A', '1300 waits: none'],
  },
  {
    title: 'closes 300 ms after the first moment away, however the pointer moves there',
    steps: [...opened, '1000 over nothing: A', '1200 over nothing: A', '1300 waits: none'],
  },
  {
    title: 'stays when the pointer comes back in time',
    steps: [...opened, '1000 over nothing: A', '1299 over A: A', '5000 waits: A'],
  },
  {
    title: 'stays while the pointer is on the mark',
    steps: [...opened, '5000 over A: A', '60000 waits: A'],
  },
  {
    title: 'moves to the next mark once the pointer has rested there for 100 ms',
    steps: [...opened, '1000 over B: A', '1099 waits: A', '1100 waits: B'],
  },
  {
    title: 'moves to the next mark while it is about to close',
    steps: [...opened, '1000 over nothing: A', '1199 over B: A', '1299 waits: B', '5000 waits: B'],
  },
  {
    title: 'closes while the pointer moves along other marks',
    steps: [...opened, '1000 over B: A', '1090 over B: A', '1180 over B: A', '1270 over B: A', '1300 waits: none'],
  },
  {
    title: 'opens after a rest of 100 ms within 300 ms after another closed',
    steps: [...opened, '1000 over nothing: A', '1300 waits: none', '1599 over B: none', '1699 waits: B'],
  },
  {
    title: 'waits again from 300 ms after another closed',
    steps: [...opened, '1000 over nothing: A', '1300 waits: none', '1600 over B: none', '1750 waits: B'],
  },
  {
    title: 'stays while the pointer is on it',
    steps: [...opened, '1000 over nothing: A', '1200 on the card: A', '60000 waits: A'],
  },
  {
    title: 'closes 300 ms after the pointer has left it for nothing',
    steps: [...opened, '1000 on the card: A', '2000 over nothing: A', '2299 waits: A', '2300 waits: none'],
  },
  {
    title: 'stays while the pointer is on its way to it, however slow',
    steps: [
      ...opened,
      '1000 on the way: A',
      '1250 on the way: A',
      '1500 on the way: A',
      '1700 on the card: A',
      '9000 waits: A',
    ],
  },
  {
    title: 'closes 300 ms after the pointer has stopped half way',
    steps: [...opened, '1000 on the way: A', '1299 waits: A', '1300 waits: none'],
  },
  {
    title: 'does not open while the reader scrolls, drags or selects',
    steps: ['0 over A: none', '100 scrolls: none', '5000 waits: none'],
  },
  {
    title: 'opens once the pointer moves again after a scroll',
    steps: ['0 over A: none', '100 scrolls: none', '1000 over A: none', '1150 waits: A'],
  },
  {
    title: 'that is open stays while the reader scrolls',
    steps: [...opened, '1000 scrolls: A', '5000 waits: A'],
  },
  {
    title: 'opens at once for focus, tap or a call',
    steps: ['0 show A: A'],
  },
  {
    title: 'moves at once for focus, tap or a call',
    steps: [...opened, '1000 show B: B'],
  },
  {
    title: 'opens for focus though the pointer was about to open another',
    steps: ['0 over A: none', '100 show B: B', '5000 waits: B'],
  },
  {
    title: 'that focus or a tap opened survives the pointer’s leaving',
    steps: ['0 show A: A', '100 over A: A', '200 over nothing: A', '300 on the way: A', '5000 waits: A'],
  },
  {
    title: 'that focus or a tap opened stays when the pointer crosses another mark',
    steps: ['0 show A: A', '100 over B: A', '5000 waits: A'],
  },
  {
    title: 'that a tap takes over from the pointer survives its leaving',
    steps: [...opened, '1000 show A: A', '1100 over nothing: A', '5000 waits: A'],
  },
  {
    title: 'that was about to close stays when a tap takes it over',
    steps: [...opened, '1000 over nothing: A', '1200 show A: A', '5000 waits: A'],
  },
  {
    title: 'closes at once when it is dismissed',
    steps: [...opened, '1000 dismisses: none'],
  },
  {
    title: 'that focus opened closes at once when it is dismissed',
    steps: ['0 show A: A', '1000 dismisses: none'],
  },
  {
    title: 'that was dismissed does not open again while the pointer stays',
    steps: [...opened, '1000 dismisses: none', '1100 over A: none', '1200 over A: none', '9000 waits: none'],
  },
  {
    title: 'that was dismissed opens again once the pointer has left and come back',
    steps: [...opened, '1000 dismisses: none', '1100 over nothing: none', '1200 over A: none', '1350 waits: A'],
  },
  {
    title: 'that was dismissed opens again after the pointer was on another mark',
    steps: [...opened, '1000 dismisses: none', '1100 over B: none', '1120 over A: none', '1270 waits: A'],
  },
  {
    title: 'that was dismissed does not open again when a second dismissal follows',
    steps: [...opened, '1000 dismisses: none', '1050 dismisses: none', '1100 over A: none', '9000 waits: none'],
  },
  {
    title: 'that was dismissed opens for focus or a tap',
    steps: [...opened, '1000 dismisses: none', '1100 show A: A', '1200 over A: A', '9000 waits: A'],
  },
  {
    title: 'waits for the next mark after a dismissal',
    steps: [...opened, '1000 dismisses: none', '1100 over B: none', '1249 waits: none', '1250 waits: B'],
  },
  {
    title: 'is not waited for after a dismissal',
    steps: ['0 over A: none', '100 dismisses: none', '5000 waits: none'],
  },
];
