/**
 * Runs inside the page: changes its markup as a rebuilt site might, by a seed. Every change keeps what a person sees:
 * who wrote what stays true, so a reading may lose something but must never turn it round.
 */

/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const ROLES = [
  "log",
  "article",
  "none",
  "presentation",
  "toolbar",
  "button",
  "main",
  "region",
  "navigation",
  "grid",
  "row",
  "gridcell",
  "link",
  "textbox",
  "banner",
] as const;
const ATTRIBUTES = [
  "data-message-id",
  "aria-roledescription",
  "data-scope",
  "data-virtualized",
  "aria-label",
  "dir",
  "aria-current",
  "aria-hidden",
  "contenteditable",
  "role",
] as const;
const PARTS = [
  "[data-message-id]",
  '[role="article"]',
  '[role="presentation"]',
  '[role="presentation"] > [role="presentation"]',
  '[role="none"]',
  '[role="toolbar"]',
  'span[dir="auto"]',
  '[role="region"] h3',
  '[role="log"]',
  '[role="row"]',
  '[data-scope="messages_table"] h3',
] as const;
const TAGS = ["section", "span", "p", "article", "h2"] as const;

/** All of them, or a random part. */
function some(random: Random, selector: string): readonly Element[] {
  const all = [...document.querySelectorAll(selector)];
  const share = pick(random, [1, 1, 0.5, 0.2]);
  return all.filter(() => random() < share);
}

/** Keeps the truth that the test hangs on an element. */
function replaceTag(element: Element, tag: string): void {
  const other = document.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  other.append(...element.childNodes);
  Object.assign(other, { truth: (element as { truth?: number }).truth });
  element.replaceWith(other);
}

function wrap(element: Element, role: string | null): void {
  const box = document.createElement("div");
  if (role) box.setAttribute("role", role);
  element.replaceWith(box);
  box.append(element);
}

/** German, which the site's tables do not hold. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^At /, "Um "],
  [/, You(?=$|: )/, ", Du"],
  [/ by You(?=$|: )/, " von Du"],
  [/^Messages in conversation with /, "Nachrichten in der Unterhaltung mit "],
  [/^Enter, Message sent /, "Eingabe, Nachricht gesendet "],
  [/^Message actions$/, "Nachrichtenaktionen"],
  [/^Go to replied message$/, "Zur beantworteten Nachricht"],
];

function relabel(element: Element, words: typeof OTHER_WORDS): void {
  const label = element.getAttribute("aria-label") ?? "";
  const other = words.reduce((text, [from, to]) => text.replace(from, to), label);
  element.setAttribute("aria-label", other);
}

function decoyHeading(): void {
  const box = document.createElement("div");
  box.setAttribute("role", "region");
  box.innerHTML = "<h3>Settings and more</h3>";
  (document.querySelector('[role="main"]') ?? document.body).prepend(box);
}

const ROW = "[data-message-id]";

/** Each change by name; every one draws its own parameters. */
export const MUTATIONS: Readonly<Record<string, (random: Random) => void>> = {
  "drop a role": (random) => {
    for (const element of some(random, `[role="${pick(random, ROLES)}"]`)) element.removeAttribute("role");
  },
  "change a role": (random) => {
    const [from, to] = [pick(random, ROLES), pick(random, [...ROLES, "group", "listitem"])];
    for (const element of some(random, `[role="${from}"]`)) element.setAttribute("role", to);
  },
  "drop an attribute": (random) => {
    const name = pick(random, ATTRIBUTES);
    for (const element of some(random, `[role="main"] [${name}]`)) element.removeAttribute(name);
  },
  "rename an attribute": (random) => {
    const name = pick(random, ATTRIBUTES);
    for (const element of some(random, `[${name}]`)) {
      element.setAttribute(`data-x-${name}`, element.getAttribute(name) ?? "");
      element.removeAttribute(name);
    }
  },
  "add wrappers": (random) => {
    const role = pick(random, [null, null, "none", "presentation", "group"]);
    for (const element of some(random, pick(random, PARTS))) wrap(element, role);
  },
  "change a tag": (random) => {
    const tag = pick(random, TAGS);
    for (const element of some(random, pick(random, PARTS))) replaceTag(element, tag);
  },
  "another language": (random) => {
    const words = random() < 0.5 ? OTHER_WORDS : OTHER_WORDS.filter(() => random() < 0.5);
    for (const element of document.querySelectorAll("[aria-label]")) relabel(element, words);
  },
  "bare elements at the end of rows": (random) => {
    for (const row of some(random, ROW)) row.append(document.createElement("div"));
  },
  "mark the own elements": (random) => {
    for (const element of some(random, `${ROW} > div:last-child`)) element.setAttribute("data-x", "1");
  },
  "move the gutter": (random) => {
    for (const bar of some(random, '[role="toolbar"]')) {
      const lane = bar.closest('[role="presentation"]');
      if (lane?.firstElementChild) lane.append(lane.firstElementChild);
    }
  },
  "remove parts": (random) => {
    const selector = pick(random, [
      '[role="region"]',
      '[role="navigation"]',
      '[role="toolbar"]',
      '[role="article"] > [role="none"]',
      '[role="textbox"]',
      `${ROW} h3`,
      '[role="log"] h3',
    ]);
    for (const element of some(random, selector)) element.remove();
  },
  "another thread marked as open": () => {
    const links = [...document.querySelectorAll('a[href*="/t/"]')];
    for (const link of links) link.removeAttribute("aria-current");
    links.at(-1)?.setAttribute("aria-current", "page");
  },
  "a heading before the name": decoyHeading,
  "right to left": () => {
    document.documentElement.dir = "rtl";
  },
  "no style": () => {
    for (const sheet of document.querySelectorAll("style")) sheet.media = "print";
  },
};

/** Makes one to three changes; returns their names. */
export function mutate(seed: number): readonly string[] {
  const random = seeded(seed);
  const names = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, Object.keys(MUTATIONS)),
  );
  for (const name of names) MUTATIONS[name]?.(random);
  return names;
}
