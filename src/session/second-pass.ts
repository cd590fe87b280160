/**
 * Finds what the first pass left, paints all marks, and starts to listen to the reader. It loads after the names are
 * painted.
 */
import { templatesReady } from '../dom/lit-templates.js';
import { knownColor } from '../api/attributes.js';
import { Interaction } from '../interaction/interaction.js';
import { hasOption } from '../interaction/reader-choice.js';
import { languageOn } from '../interaction/language-controller.js';
import { chooseMarks } from './marks/wanted-marks.js';
import { aliasesByEntry } from '../match/lexicon/aliases-by-entry.js';
import type { Block } from '../page/blocks.js';
import { pagePainter } from '../paint/page-painter.js';
import type { Painting } from '../paint/painter.js';
import type { Appearance } from '../ui/appearance.js';
import { themeAround } from '../ui/page-theme.js';
import { findMentions } from './find-mentions.js';
import { liveMarks, LiveMentions } from './marks/live-marks.js';
import { optional } from './optional-part.js';
import { pause } from './time-slices.js';
import type { MarkedNames } from './types.js';

/** Hands the finished session to `options.adopt`. @throws an `AbortError` when `signal` fires first */
export async function secondPass(named: MarkedNames, signal: AbortSignal): Promise<void> {
  const { options, dossier, reprint, names, hits, painted, watch } = named;
  const { attributes, root } = options;
  const { blocks, confidence } = reprint;
  const isInText =
    attributes.marks === 'inline' || (attributes.marks === 'highlight' && hasOption('buttons', attributes));
  await templatesReady();
  const onMissing = (error: unknown): void => {
    if (!signal.aborted) options.onFailure(error);
  };
  const [{ mentions, blocks: searched }, language, painter] = await Promise.all([
    optional(dossier.phrases(), onMissing).then((data) =>
      findMentions(reprint, { names, hits, phrases: data ?? {}, onMissing }, signal),
    ),
    languageOn(root, blocks),
    attributes.marks === 'none' ? undefined : pagePainter(root, isInText),
  ]);
  signal.throwIfAborted();
  const text = (blocks.at(-1) as Block).element;
  if (painter) painted.use(painter, parseFloat(getComputedStyle(text).fontSize));
  const live = new LiveMentions(mentions);
  const paint = (): Painting => {
    chooseMarks(mentions, attributes, language.strings);
    for (const mention of mentions) mention.marked = mention.chosen && attributes.marks !== 'none';
    // Elements in the text split the nodes that the blocks were read from, so the old ones go before new ones are put in.
    if (isInText) painted.clear();
    const painting = painted.show(mentions.filter(({ marked }) => marked));
    painted.drop(live.gone);
    return painting;
  };
  const painting = paint();
  await pause(signal);
  const { cards, translations } = dossier;
  const appearance = (): Appearance => ({
    theme: attributes.theme === 'auto' ? themeAround((blocks.at(-1) as Block).element) : attributes.theme,
    accent: knownColor(attributes.accent),
  });
  const interaction = new Interaction({
    ...options,
    appearance,
    emit: (event) => root.host.dispatchEvent(event),
    blocks,
    mentions,
    aliases: () => aliasesByEntry(names),
    painting,
    paint,
    language,
    cards,
    translations,
  });
  watch(liveMarks(live, painted, interaction, { blocks: searched, canMove: !isInText && searched === blocks }));
  const looks = (): string => [attributes.theme, attributes.accent, attributes.underline].join();
  let shown = looks();
  options.adopt({
    get mentions() {
      return live.present;
    },
    isInText,
    confidence,
    interaction,
    restyle() {
      // Adopting a stylesheet makes the engine recompute the styles of the whole page, so it is done only for a change.
      if (looks() !== shown) painted.restyle();
      shown = looks();
      interaction.renewAppearance();
    },
    end() {
      interaction.stop();
      painted.undo();
    },
  });
  // Whoever waits for the run finds the launcher rendered.
  await interaction.shown;
}
