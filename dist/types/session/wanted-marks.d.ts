import { type Markable } from '../annotate/density.js';
import type { Settings } from '../api/settings.js';
import type { Strings } from '../locales/strings.js';
/** Decides which mentions are to be marked: of those that the publisher wants, what the reader wants. */
export declare function chooseMarks(mentions: readonly Markable[], { density, types }: Pick<Settings['attributes'], 'density' | 'types'>, strings: Strings): void;
