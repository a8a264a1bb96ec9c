import type { ReplicaOptions } from "../../replica.ts";
import type { ReplicaLabels } from "../labels.ts";

/** What the document carries besides this script. */
export interface ReplicaData {
  readonly options: ReplicaOptions;
  readonly classes: Readonly<Record<string, string>>;
  readonly labels: ReplicaLabels;
}
declare const DATA: ReplicaData;

export const options = DATA.options;
export const labels = DATA.labels;
const classes = DATA.classes;
type Child = Node | string | null;

/** An element. `css`: class names of look.ts, separated by spaces; other attributes as they are. */
export function h(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "css")
      element.className = value
        .split(" ")
        .map((one) => classes[one] ?? one)
        .join(" ");
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Fills the name into a label. */
export const label = (words: string, name: string) => words.replaceAll("{}", name);

/** Puts `inner` into so many plain wrappers. */
export function nest(inner: Node, levels: number): HTMLElement {
  let outer = h("div", {}, inner);
  for (let level = 1; level < levels; level++) outer = h("div", {}, outer);
  return outer;
}

const svgUrl = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A picture drawn from a word: the same word, the same colours. */
export function picture(word: string, width: number, height: number, css: string): HTMLElement {
  let hue = 0;
  for (const char of word) hue = (hue * 31 + char.charCodeAt(0)) % 360;
  const fill = `<rect width="100%" height="100%" fill="hsl(${hue} 38% 62%)"/>`;
  const shape = `<circle cx="50%" cy="42%" r="20%" fill="hsl(${hue} 45% 84%)"/>`;
  const body = `<ellipse cx="50%" cy="100%" rx="38%" ry="32%" fill="hsl(${hue} 45% 84%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${fill}${shape}${body}</svg>`;
  return h("img", { css, src: svgUrl(svg), width: `${width}`, height: `${height}` });
}

/** The site's avatar: its alternative text is the same in all languages. */
export function avatar(word: string, size: number, alt = "user-profile-picture"): HTMLElement {
  const image = picture(word, size, size, "avatar");
  image.setAttribute("alt", alt);
  return image;
}

export function drawing(css: string, name: string | null = null): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", classes[css] ?? css);
  svg.setAttribute("viewBox", "0 0 24 24");
  if (name) svg.setAttribute("aria-label", name);
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  for (const [key, value] of [
    ["cx", "12"],
    ["cy", "12"],
    ["r", "9"],
    ["fill", "none"],
    ["stroke", "currentColor"],
  ] as const)
    circle.setAttribute(key, value);
  svg.append(circle);
  return svg;
}

const EMOJI_RUN =
  /(\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/u;

/** Message text as the site writes it: emoji are images with an alternative text. */
export function withEmoji(text: string): Node[] {
  return text.split(EMOJI_RUN).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text y="20" font-size="20">${part}</text></svg>`;
    return h("img", { css: "emoji", alt: part, src: svgUrl(svg) });
  });
}
