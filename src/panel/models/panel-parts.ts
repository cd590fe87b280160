import type { CardsData } from '../../dossier/compile.js';
import type { PanelPart } from '../../locales/strings.js';

/** The parts that a dossier has something for, each of which is a tab. */
export function partsOf({ events, map, places, notes, cards }: CardsData): readonly PanelPart[] {
  const isThere: Readonly<Record<PanelPart, boolean>> = {
    entries: true,
    timeline: events.length > 0,
    map: map !== undefined && places.length > 0,
    wording: Object.values(cards).some(({ contested }) => contested),
    notes: notes.length > 0,
    sources: true,
    about: true,
  };
  return (Object.keys(isThere) as PanelPart[]).filter((part) => isThere[part]);
}
