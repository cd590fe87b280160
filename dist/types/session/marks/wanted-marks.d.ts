import type { PageMention } from '../../api/mention.js';
import type { Settings } from '../../api/settings.js';
import type { Strings } from '../../locales/strings.js';
/**
 * Decides which mentions are marked, and which of their words. The reader's choice takes away from what the publisher
 * marks; of a calm page alone a reader may want more.
 */
export declare function chooseMarks(mentions: readonly PageMention[], { density, types, storage }: Pick<Settings['attributes'], 'density' | 'types' | 'storage'>, strings: Strings): void;
