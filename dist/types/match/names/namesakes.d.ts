/** @param word in lower case */
export declare const isTitle: (word: string) => boolean;
/**
 * Whether the surname at `start` (UTF-16) follows a first name that is not in `name`. A word that begins a sentence is
 * not taken for a first name, since it is capitalised anyway.
 *
 * @param name the whole name of the person whom the dossier has
 * @example isOthersName('said Sevinj Aliyev', 12, 'Ilham Aliyev') // true
 */
export declare function isOthersName(text: string, start: number, name: string): boolean;
