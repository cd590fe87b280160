/** Recognises a place whose name is a part of another name: a street, a creek, somebody's surname, a town in another state. */
import { plainly } from '../../text/unset-text.js';

const after =
  /^ (?:(?:Streets?|St|Road|Rd|Avenue|Ave|Boulevard|Lane|Drive|Creek|Brook|Hill|Hills|County|Township|Parish|Run|Point|Heights|Grill|Café|Cafe|Restaurant|Hotel|Sandwich|Vultures?)(?![A-Za-z])|(?:Rovers|Rangers|Raiders|Tigers|Lions|Eagles|Wanderers|City FC|FC)(?![A-Za-z]))/u;
/** In full a state is followed by a mark: “in Turkey, Texas, they”, and not “in Turkey, New York-based observers”. */
const usState =
  /^, (?:(?:Alabama|Arizona|Arkansas|California|Colorado|Florida|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)(?= ?[,.;:!?()”"’]|$)|(?:Ala|Ariz|Ark|Calif|Colo|Fla|Ga|Ill|Ind|Ky|Mich|Minn|N\.[CDHJMY]|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Wash|W\.Va|Wis)\.)/u;
/** A title before a surname. “President” and the like stand before a country, too. */
const before = /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Lord|Herr|Frau|Monsieur|Madame)\.? $/u;

/** Places that are also first names, and a surname after one: “Jordan Pickford”, and not “Jordan Valley” or “in Jordan King Abdullah”. */
const given = /^(?:Jordan|Israel|Paris|Georgia|Chad|Sydney|Victoria|Virginia|India|Kenya|London|Austin)$/u;
const surname =
  /^ (?!\w+day|(?:River|Valley|Defen[cs]e|Agreement|Accords?|Airport|University|Police|Times|King|Queen|Prime|President|Foreign|Minist\w+|Air|National|Government)(?![a-z]))[A-Z][a-z]+/u;

/** UTF-16 units on either side that are looked at. */
const WITHIN = 40;

/**
 * Whether the place named from `start` to `end` (UTF-16) is another, or a person: “Turkey Creek”, “Mr. Baku”, “Turkey, Texas”,
 * “Jordan Pickford”.
 *
 * @example isHomonym('in Turkey, Texas, they', 3, 9) // true
 */
export function isHomonym(text: string, start: number, end: number): boolean {
  const tail = plainly(text.slice(end, end + WITHIN));
  return (
    after.test(tail) ||
    (given.test(plainly(text.slice(start, end))) && surname.test(tail)) ||
    usState.test(tail) ||
    before.test(plainly(text.slice(Math.max(0, start - WITHIN), start)))
  );
}
