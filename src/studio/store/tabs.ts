/** Tells whether the same dossier is open in another tab of this browser. */

type Said = { readonly kind: 'who' | 'here' | 'taken'; readonly key: string; readonly from: string };

/** What answers for a dossier that is open here, and what ends that. */
export interface OpenHere {
  /** Says that this page has it now: the others stop saving. */
  take(): void;
  end(): void;
}

/** How long another tab may take to answer, in milliseconds. */
const PATIENCE = 250;

/** @param onOther called when another page says that it has the dossier @param onTaken when another has taken it over */
export function openHere(key: string, { onOther, onTaken }: { onOther(): void; onTaken(): void }): OpenHere {
  const channel = new BroadcastChannel('article-context-studio');
  const own = Math.random().toString(36);
  let isAsking = true;
  const say = (kind: Said['kind']): void => {
    channel.postMessage({ kind, key, from: own } satisfies Said);
  };
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.key !== key || data.from === own) return;
    if (data.kind === 'who') say('here');
    else if (data.kind === 'taken') onTaken();
    else if (isAsking) onOther();
  };
  say('who');
  const timer = setTimeout(() => {
    isAsking = false;
  }, PATIENCE);
  return {
    take() {
      isAsking = false;
      say('taken');
    },
    end() {
      clearTimeout(timer);
      channel.close();
    },
  };
}
