import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Interaction } from '../interaction/interaction.js';

export interface SessionOptions extends Settings {
  /** Asked once the page is parsed: a dossier may be a child that comes after the element's start tag. */
  readonly load: () => Promise<LoadedDossier>;
  /** The page has changed: the reprint is there now, or is another, or is gone. */
  readonly onChange: () => Promise<void>;
  /** Takes what has been found and painted; `undefined` where there is nothing. */
  readonly adopt: (session: Session | undefined) => void;
}

export interface Session {
  readonly mentions: readonly PageMention[];
  readonly confidence: number;
  readonly interaction: Interaction;
  /** Whether its marks are elements in the text. */
  readonly isInText: boolean;
  /** Takes over the looks that are set now, and nothing else: what is open stays open. */
  restyle(): void;
  /** Takes everything off the page again. */
  end(): void;
}
