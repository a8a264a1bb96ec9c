/** Long enough to gather a burst of changes, short enough to warn in the moment (ms). */
const PACE_MS = 150;
/** A pass that took long is followed by a longer rest: reading never takes more than a twentieth of the page's time. */
const REST = 20;
/** However slow the machine, a warning that comes later than this after the message is not in the moment (ms). */
const LATEST_MS = 1000;
/** In a large burst the first records are enough to know that more than the composer changed. */
const LOOKED_AT = 20;

/** Calls `pass` soon after the page changed; while the page is still, nothing at all runs. */
export interface Watch {
  /** Asks for a pass without a change (a timer of the session, a changed gate). */
  poke(): void;
  stop(): void;
}

/** Typing changes only the composer, which is not read: it must not cost the person anything. */
const isTyping = ({ target }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest("[contenteditable=true]") != null;

export function watchPage(doc: Document, pass: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pace = PACE_MS;
  const run = () => {
    timer = undefined;
    // A hidden tab shows nothing to anyone: it is read when it is looked at again.
    if (doc.hidden) return;
    const before = performance.now();
    pass();
    pace = Math.min(LATEST_MS, Math.max(PACE_MS, REST * (performance.now() - before)));
  };
  const poke = () => {
    timer ??= setTimeout(run, pace);
  };
  const observer = new MutationObserver((records) => {
    if (timer === undefined && !(records.length <= LOOKED_AT && records.every(isTyping))) poke();
  });
  observer.observe(doc, { subtree: true, childList: true, characterData: true });
  doc.addEventListener("visibilitychange", poke);
  return {
    poke,
    stop: () => {
      observer.disconnect();
      clearTimeout(timer);
      doc.removeEventListener("visibilitychange", poke);
    },
  };
}
