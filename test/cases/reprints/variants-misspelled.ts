/** Names with a letter or two astray, as they get into print: a reader knows at once who is meant. */
import { rewritten, type Reprint, type Rule } from './reprint.js';

const rules: readonly Rule[] = [
  [/Azerbaijan\b/gu, 'Azerbajan'],
  [/Azerbaijan\b/gu, 'Azerbaijian'],
  [/Azerbaijan\b/gu, 'Azerbiajan'],
  [/Azerbaijan\b/gu, 'Azerbaijn'],
  [/Nagorno-Karabakh/gu, 'Nagorno-Karabak'],
  [/Nagorno-Karabakh/gu, 'Nagarno-Karabakh'],
  [/Nagorno-Karabakh/gu, 'Ngorno-Karabakh'],
  [/Nagorno-Karabakh/gu, 'Nagorno-Karabach'],
  [/Recep Tayyip Erdoğan/gu, 'Recep Tayip Erdogan'],
  [/Recep Tayyip Erdoğan/gu, 'Reccep Tayyip Erdogan'],
  [/Recep Tayyip Erdoğan/gu, 'Recep Tayyip Erdogen'],
  [/(?<=\. )Erdoğan/gu, 'Erdogen'],
  [/Ihan Aliyev/gu, 'Ilham Aliyeu'],
  [/Ihan Aliyev/gu, 'Ilam Aliyev'],
  [/Ihan Aliyev/gu, 'Ilhan Aliyev'],
  [/Ihan Aliyev/gu, 'Ilham Alyiev'],
  [/Ozgur Unluhisarcikli/gu, 'Ozgur Unluhisarcili'],
  [/Ozgur Unluhisarcikli/gu, 'Özgür Ünlühisarcikli'],
  [/Ozgur Unluhisarcikli/gu, 'Ozgur Ünlühisarçıklı'],
  [/Ozgur Unluhisarcikli/gu, 'Ozgür Unluhisarckli'],
  [/International Christian Concern/gu, 'International Christian Concerns'],
  [/International Christian Concern/gu, 'Internation Christian Concern'],
  [/International Christian Concern/gu, 'International Chistian Concern'],
  [/German Marshall Fund/gu, 'German Marshal Fund'],
  [/German Marshall Fund/gu, 'German Marshall Found'],
  [/Associate Press/gu, 'Asociated Press'],
  [/Associate Press/gu, 'Associated Pres'],
  [/Isparta/gu, 'Ispartha'],
  [/Ankara/gu, 'Ankarra'],
  [/Armenia\b/gu, 'Armenja'],
  [/Ottoman Turks/gu, 'Ottomon Turks'],
  [/Azerbaijani Defence Ministry/gu, 'Azerbaijani Defence Minstry'],
  [/Turkish Defence Ministry/gu, 'Turkish Defnce Ministry'],
  [/Winter 2021 Drill/gu, 'Winter 2021 Dril'],
];

export const misspellings: Readonly<Record<string, (reprint: Reprint) => Reprint>> = Object.fromEntries(
  rules.map((rule) => [`“${String(rule[1])}”`, (reprint: Reprint) => rewritten(reprint, [rule], true)]),
);
