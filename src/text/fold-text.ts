import { BREAK, DROP, fold, foldedLetters, SEVERAL } from './fold.js';

/**
 * The folded words of a text (see `fold.ts`) with one space between them, for comparing whole strings.
 *
 * @example foldText('“Nagorno‑Karabakh’s”') // 'nagorno karabakh s'
 */
export function foldText(text: string): string {
  let folded = '';
  let pendingSpace = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = fold(unit);
    if (code === DROP) continue;
    if (code === BREAK) {
      pendingSpace = folded !== '';
      continue;
    }
    if (pendingSpace) folded += ' ';
    pendingSpace = false;
    folded += code === SEVERAL ? foldedLetters(unit) : String.fromCharCode(code);
  }
  return folded;
}
