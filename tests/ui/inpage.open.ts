import { createElement, render } from "preact";
import type { InPageState } from "../../src/ui/inpage/contract.ts";
import { FRESH, type Local } from "../../src/ui/inpage/local.ts";
import { places } from "../../src/ui/inpage/place.ts";
import { STYLES } from "../../src/ui/inpage/styles.ts";
import { View } from "../../src/ui/inpage/view.tsx";

const nothing = () => {};

/** Generated text becomes real text, which looks the same, so that a checker of contrast and names can read it. */
function spellOut(within: Element): void {
  for (const part of within.querySelectorAll("[data-say]")) {
    part.textContent = part.getAttribute("data-say");
    part.removeAttribute("data-say");
  }
}

/** Draws the same tree with the same styles into the light page, where axe can see it. */
export function drawOpen(state: InPageState, local: Partial<Local>): void {
  const style = document.createElement("style");
  style.textContent = STYLES;
  const layer = document.createElement("div");
  document.head.append(style);
  document.body.append(layer);
  const where = places(state.corner, { width: innerWidth, height: innerHeight }, null);
  const props = { state, local: { ...FRESH, ...local }, places: where, press: nothing, copy: nothing };
  render(createElement(View, props), layer);
  spellOut(layer);
}
