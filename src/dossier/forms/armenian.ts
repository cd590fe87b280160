/** Eastern Armenian case endings and the article, which the last word of a name has. */
import type { FormsOf } from './name.js';

const endings = ['ի', 'ին', 'ից', 'ով', 'ում'];

export function armenianForms({ text }: FormsOf): string[] {
  if (!/[ա-և]{3}$/u.test(text)) return [];
  const with_ = (stem: string, all: readonly string[]): string[] => all.map((ending) => stem + ending);
  if (/ություն$/u.test(text)) {
    const stem = text.replace(/ուն$/u, '');
    return [`${text}ը`, `${text}ից`, `${text}ում`, ...with_(stem, ['ան', 'անը', 'ամբ'])];
  }
  if (/ու$/u.test(text)) return [`${text}ն`, ...with_(text.replace(/ու$/u, 'վ'), endings)];
  if (/[աո]$/u.test(text)) return [`${text}ն`, ...with_(`${text}յ`, endings)];
  if (/ի$/u.test(text)) return [`${text}ն`, ...with_(text, endings), ...with_(text.replace(/ի$/u, ''), ['ու', 'ուն', 'վա'])]; // prettier-ignore
  if (/[եէօ]$/u.test(text)) return [`${text}ն`, ...with_(text, endings)];
  return [`${text}ը`, `${text}ն`, ...with_(text, endings)];
}
