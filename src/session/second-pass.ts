/** The run goes on, once the names are marked: finds the rest, and listens to the reader. A chunk of its own. */
import { knownColor } from '../api/attributes.js';
import { Interaction } from '../interaction/interaction.js';
import { languageOn } from '../interaction/language-controller.js';
import { chooseMarks } from './wanted-marks.js';
import { highlightPainter } from '../paint/highlight-painter.js';
import type { Painting } from '../paint/painter.js';
import type { Appearance } from '../ui/appearance.js';
import { findMentions } from './find-mentions.js';
import type { MarkedNames } from './types.js';

/** @throws an `AbortError` when `signal` fires first */
export async function secondPass(marked: MarkedNames, signal: AbortSignal): Promise<void> {
  // Lit's templates are HTML, which a document of another kind does not take.
  if (document.contentType !== 'text/html') throw new Error(`${document.contentType} is not text/html`);
  const { options, dossier, reprint, names, hits, painted, watch } = marked;
  const { attributes, root } = options;
  const { blocks, confidence } = reprint;
  const [mentions, language] = await Promise.all([
    dossier.phrases().then((data) => findMentions(reprint, hits, names, data, signal)),
    languageOn(root, blocks),
  ]);
  signal.throwIfAborted();
  const isInText = painted.painter !== highlightPainter;
  const paint = (): Painting => {
    chooseMarks(mentions, attributes, language.strings);
    for (const mention of mentions) mention.marked = mention.chosen && attributes.marks !== 'none';
    // Marks in the text cut it in pieces: the new ones need it whole.
    if (isInText) painted.clear();
    return painted.show(mentions.filter(({ marked }) => marked));
  };
  const { cards, translations } = dossier;
  const appearance = (): Appearance => ({ theme: attributes.theme, accent: knownColor(attributes.accent) });
  const interaction = new Interaction({
    ...options,
    appearance: appearance(),
    emit: (event) => root.host.dispatchEvent(event),
    blocks,
    mentions,
    paint,
    language,
    cards,
    translations,
  });
  watch(() => interaction.isInUse);
  const looks = (): string => [attributes.theme, attributes.accent, attributes.underline].join();
  let shown = looks();
  options.adopt({
    mentions,
    isInText,
    confidence,
    interaction,
    restyle() {
      // A new stylesheet has the engine style all of the page anew.
      if (looks() !== shown) painted.restyle();
      shown = looks();
      interaction.setAppearance(appearance());
    },
    end() {
      interaction.stop();
      painted.undo();
    },
  });
}
