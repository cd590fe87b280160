import { type Markable } from '../../annotate/density.js';
import type { Settings } from '../../api/settings.js';
import type { Strings } from '../../locales/strings.js';
/** Sets `chosen` on each mention: the reader's choice can only take away from what the publisher marks. */
export declare function chooseMarks(mentions: readonly Markable[], { density, types }: Pick<Settings['attributes'], 'density' | 'types'>, strings: Strings): void;
