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

/** A face drawn from a word: the same word, the same colours. */
function portrait(word: string, size: number): HTMLElement {
  let hue = 0;
  for (const char of word) hue = (hue * 31 + char.charCodeAt(0)) % 360;
  const fill = `<rect width="100%" height="100%" fill="hsl(${hue} 38% 62%)"/>`;
  const shape = `<circle cx="50%" cy="42%" r="20%" fill="hsl(${hue} 45% 84%)"/>`;
  const body = `<ellipse cx="50%" cy="100%" rx="38%" ry="32%" fill="hsl(${hue} 45% 84%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${fill}${shape}${body}</svg>`;
  return h("img", { css: "avatar", src: svgUrl(svg), width: `${size}`, height: `${size}` });
}

/** A picture that someone sent: hills under a sky. */
export function photograph(width: number, height: number): HTMLElement {
  const sky =
    '<rect width="100%" height="100%" fill="#bcd9e6"/><circle cx="76%" cy="24%" r="9%" fill="#f6e3a8"/>';
  const hills =
    '<path d="M0 9l4-4 4 4 5-5 7 7v9H0z" fill="#7fa98a"/><path d="M0 13l7-4 13 6v5H0z" fill="#5d8a70"/>';
  const box = `viewBox="0 0 20 20" preserveAspectRatio="none" width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${sky}${hills}</svg>`;
  return h("img", { css: "photo", src: svgUrl(svg), width: `${width}`, height: `${height}` });
}

/** The site's avatar: its alternative text is the same in all languages. */
export function avatar(word: string, size: number, alt = "user-profile-picture"): HTMLElement {
  const image = portrait(word, size);
  image.setAttribute("alt", alt);
  return image;
}

/** Line drawings on a grid of 24. */
const SHAPES = {
  home: "M4 11l8-7 8 7v9H4z",
  search: "M16 16l5 5M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
  chat: "M3 4h18v13H9l-5 4v-4H3z",
  heart: "M12 20C5 15 3 11 4 8c1-4 6-4 8 0c2-4 7-4 8 0c1 3-1 7-8 12z",
  phone: "M5 3h4l2 5-2 2c1 3 2 4 5 5l2-2 5 2v4c-9 3-19-7-16-16z",
  info: "M12 11v6M12 7v1M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0",
  smile: "M8 14c2 3 6 3 8 0M9 9v1M15 9v1M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0",
  reply: "M9 6L4 11l5 5M4 11h9c4 0 6 2 7 7",
  more: "M5 12h1M12 12h1M19 12h1",
  play: "M7 4l12 8-12 8z",
  wave: "M2 12h2M6 8v8M10 5v14M14 9v6M18 6v12M22 11v2",
} as const;
export type Shape = keyof typeof SHAPES;

const SVG_SPACE = "http://www.w3.org/2000/svg";

export function drawing(css: string, shape: Shape, name: string | null = null): SVGElement {
  const svg = document.createElementNS(SVG_SPACE, "svg");
  svg.setAttribute("class", classes[css] ?? css);
  svg.setAttribute("viewBox", "0 0 24 24");
  if (name) svg.setAttribute("aria-label", name);
  const path = document.createElementNS(SVG_SPACE, "path");
  path.setAttribute("d", SHAPES[shape]);
  svg.append(path);
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
