import type { Read } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";
import { composerIn, type Scene } from "./gather.ts";

/** A request has a transcript and no composer (pages.md 2.2); so may a blocked thread, hence only after the path. */
export function isRequest({ route, panel }: Scene): Read<boolean> {
  return ladder([
    { name: "path", read: () => (route.kind === "request" ? true : null) },
    { name: "composer", read: () => composerIn(panel) === null },
  ]);
}

/** One other sender, and the conversation is called after them (on the marketplace: after them and the thing sold). */
function isNamedAfter(name: string | null, others: readonly string[]): boolean {
  const [sender] = others;
  return (
    others.length === 1 && sender !== undefined && (name === sender || !!name?.startsWith(`${sender} · `))
  );
}

const CREATED = /^(?:You created this group|Vous avez créé ce groupe)$/m;
const TITLED = /^Messages in conversation titled /;

/** Words of the card or of the transcript's label; only the measured ones. */
function saysGroup({ card, log, route }: Scene): boolean {
  if (card && [...card.querySelectorAll("*")].some((line) => CREATED.test(line.textContent))) return true;
  return route.kind !== "marketplace" && TITLED.test(log?.getAttribute("aria-label") ?? "");
}

export function isGroup(scene: Scene, name: string | null, others: readonly string[]): Read<boolean> {
  return ladder([
    { name: "several-senders", read: () => (others.length > 1 ? true : null) },
    { name: "group-words", read: () => (saysGroup(scene) ? true : null) },
    { name: "named-after-sender", read: () => (isNamedAfter(name, others) ? false : null) },
  ]);
}
