import { createElement, render } from "preact";
import type { InPage, InPageHooks, InPageState } from "./contract.ts";
import { watchFocus } from "./focus.ts";
import { createHost } from "./host.ts";
import { answerOf, FRESH, type Local, lookOf, onPress, onState, openAlert, type Press } from "./local.ts";
import { places } from "./place.ts";
import { createShield } from "./shield.ts";
import { View } from "./view.tsx";

export type { Answer, InPage, InPageHooks, InPageState } from "./contract.ts";

/** Copies in the person's click; where the browser refuses, the text is shown selected, for the keyboard. */
async function copyText(text: string): Promise<"copied" | "copyByHand"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "copyByHand";
  }
}

/** The chip and the warnings, drawn into one closed element of `doc`. Nothing is in the page before the first `show`. */
export function createInPage(doc: Document, hooks: InPageHooks): InPage {
  const host = createHost(doc, hooks.onLost);
  const layer = doc.createElement("div");
  host.root.append(layer);
  const shield = createShield(doc, host, layer);
  const view = doc.defaultView ?? window;
  const ending = new AbortController();
  let state: InPageState | null = null;
  let local: Local = FRESH;

  const parts = () => [...layer.querySelectorAll(".panel,.chip")].map((part) => part.getBoundingClientRect());
  const draw = () => {
    if (!state) return;
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const focused = host.root.activeElement;
    const where = places(state.corner, viewport, focus.box());
    render(createElement(View, { state, local, places: where, press, copy }), layer);
    if (focused && !focused.isConnected)
      layer.querySelector<HTMLElement>(".chip")?.focus({ preventScroll: true });
    shield.cover(parts());
  };
  const press = (what: Press) => {
    if (!state) return;
    const id = openAlert(state, local)?.alert.id ?? null;
    const answer = answerOf(local, what);
    local = onPress(local, what, id);
    draw();
    if (id && answer) hooks.onAnswer(id, answer);
  };
  const copy = async (text: string) => {
    local = { ...local, copy: await copyText(text) };
    draw();
  };
  const onKey = (event: KeyboardEvent) => {
    // While a word is being composed (IME), Esc belongs to the composing.
    if (!event.isTrusted || event.isComposing || event.key !== "Escape" || !state) return;
    const within = host.root.activeElement !== null;
    if (openAlert(state, local) || local.notice) press("hide");
    else if (local.chipOpen) press("chip");
    else return;
    // The page's own Esc goes on working, unless the person is in our card.
    if (within) event.stopImmediatePropagation();
  };
  const focus = watchFocus(doc, host.element, draw);
  view.addEventListener("keydown", onKey, { capture: true, signal: ending.signal });

  return {
    show: (next) => {
      host.attach();
      const changed = !state || lookOf(state) !== lookOf(next);
      local = onState(local, state, next);
      state = next;
      if (changed) draw();
    },
    destroy: () => {
      ending.abort();
      focus.remove();
      shield.remove();
      render(null, layer);
      host.remove();
    },
  };
}
