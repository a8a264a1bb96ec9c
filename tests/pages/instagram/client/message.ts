import type { ReplicaMessage, ReplicaThread } from "../../replica.ts";
import { avatar, drawing, h, label, labels, options, photograph, type Shape, withEmoji } from "./dom.ts";

/** One message with its neighbours' part in how it looks. `first`, `last`: of a run of one sender. */
export interface Placed {
  readonly thread: ReplicaThread;
  readonly message: ReplicaMessage;
  readonly first: boolean;
  readonly last: boolean;
}

export const isOwn = (placed: Placed) => placed.message.from === "me";

/** Username of who wrote it. In a group `sender` is that; the display name is made of it. */
export function senderHandle({ thread, message }: Placed): string | null {
  if (message.from === "me") return options.me.handle;
  return message.sender ?? thread.handle;
}

export function senderName({ thread, message }: Placed): string {
  if (message.from === "me") return options.me.name;
  return thread.group ? (message.sender ?? thread.name) : thread.name;
}

/** The copy for screen readers. */
export const hiddenCopy = (placed: Placed, tag = "span") =>
  h(tag, { css: "hidden" }, isOwn(placed) ? labels.youSent : label(labels.theySent, senderName(placed)));

export function avatarLink(placed: Placed): HTMLElement {
  const handle = senderHandle(placed);
  if (!placed.last || handle === null) return h("div", { css: "slot" });
  return h("a", { href: `/${handle}/`, css: "slot", role: "link", tabindex: "0" }, avatar(handle, 28));
}

const photo = () => {
  const image = photograph(240, 180);
  image.setAttribute("alt", labels.photo);
  return h("div", { role: "button", tabindex: "0", "aria-label": labels.photo }, image);
};

const voice = () =>
  h(
    "div",
    { css: "voice" },
    h("div", { role: "button", tabindex: "0", "aria-label": labels.play }, drawing("wave", "play")),
    drawing("wave", "wave"),
    h("span", { css: "voice-time" }, "0:12"),
  );

/** What the bubble holds. */
export function content({ message }: Placed): Node[] {
  const media = message.media === "photo" ? [photo()] : message.media === "voice" ? [voice()] : [];
  const text = message.text === null ? [] : [h("div", { dir: "auto" }, ...withEmoji(message.text))];
  return [...media, ...text];
}

export function bubble(placed: Placed, role: string | null, extra: Node[] = []): HTMLElement {
  const side = isOwn(placed) ? " bubble-own" : "";
  const css =
    placed.message.text === null && placed.message.media === "photo"
      ? "bubble bubble-media"
      : `bubble${side}`;
  return h("div", role ? { css, role } : { css }, ...extra, ...content(placed));
}

/** Who replied to whom, then the quoted words. The older generations show the quote as another bubble. */
export function quote(placed: Placed, role: "button" | "presentation"): Node[] {
  const words = placed.message.quote;
  if (words === undefined) return [];
  const line = isOwn(placed) ? labels.youReplied : labels.repliedToYou;
  const quoted = role === "button" ? { css: "quote", role, tabindex: "0" } : { css: "quote", role };
  return [
    h("div", { css: "quote-line" }, label(line, placed.thread.name)),
    h("div", quoted, h("span", { dir: "auto" }, ...withEmoji(words))),
  ];
}

/** The bar that shows on hover; its labels name the sender's username. */
export function actionBar(placed: Placed): HTMLElement {
  const name = senderHandle(placed) ?? "";
  const act = (shape: Shape, words: string) => {
    const button = h("div", { role: "button", tabindex: "0", "aria-haspopup": "menu" });
    button.append(drawing("act", shape, label(words, name)));
    return button;
  };
  return h(
    "div",
    { role: "group", css: "actions", "aria-label": labels.actions },
    act("smile", labels.react),
    act("reply", labels.reply),
    act("more", labels.more),
  );
}
