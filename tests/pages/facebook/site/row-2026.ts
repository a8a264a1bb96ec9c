import { type Attributes, div, el, pres } from "./build.ts";
import { type Context, messageId, type Place } from "./context.ts";

const TABLE = { "data-scope": "messages_table" };

/** Emoji are pictures on empty elements: their characters stand in the label only. */
function withEmoji(context: Context, text: string): readonly (Node | string)[] {
  return text.split(/(\p{Extended_Pictographic})/u).map((part, index) => {
    if (index % 2 === 0) return part;
    const picture = el("span", { class: context.css("emoji") });
    picture.style.setProperty("--picture", `"${part}"`);
    return picture;
  });
}

function bodyOf(context: Context, place: Place): HTMLElement {
  const { message } = place;
  if (message.media === "photo")
    return el(
      "a",
      { role: "link", href: "#", "aria-label": context.words.attachment, class: context.css("photo") },
      el("span", { class: context.css("picture") }),
    );
  if (message.media === "voice")
    return div(
      { class: `${context.css("bubble")} ${context.css("voice")}` },
      div({ role: "button", tabindex: "0", "aria-label": context.words.play, class: context.css("play") }),
      el("span", {}, "0:07"),
    );
  return el(
    "span",
    { dir: "auto", class: context.css("bubble") },
    div({ dir: "auto", class: context.css("text") }, ...withEmoji(context, message.text ?? "")),
  );
}

/** Own rows: two presentations around a role=none; others': three around the avatar slot. */
export function gutterOf(context: Context, place: Place): HTMLElement {
  if (place.message.from === "me") {
    const own = pres(pres(div({ role: "none" })));
    own.className = context.css("gap");
    return own;
  }
  const slot = div({ class: context.css("slot") });
  if (place.last)
    slot.append(
      div({ role: "button", "aria-hidden": "true", class: context.css("avatar") }, place.sender.charAt(0)),
    );
  return pres(pres(pres(slot)));
}

function quoteLane(context: Context, place: Place): HTMLElement | null {
  if (place.message.quote === undefined) return null;
  const button = div(
    { role: "button", tabindex: "0", "aria-label": context.words.goToReplied, class: context.css("quote") },
    el(
      "span",
      { dir: "auto" },
      div({ dir: "auto" }, div({ class: context.css("quoted") }, place.message.quote)),
    ),
  );
  const side = place.message.from === "me" ? ` ${context.css("own-quote")}` : "";
  return div({ class: context.css("quote-lane") + side }, gutterOf(context, place), button);
}

/** The site puts a reaction on few rows; here on every seventh text. */
function reactionOf(context: Context, place: Place): HTMLElement | null {
  if (place.message.text === null || place.index % 7 !== 4) return null;
  return div(
    {
      role: "button",
      tabindex: "0",
      "aria-label": context.words.reaction,
      class: context.css("reaction"),
    },
    "😆",
  );
}

export function toolbarOf(context: Context): HTMLElement {
  const bar = div({
    role: "toolbar",
    "aria-hidden": "true",
    "aria-label": context.words.actions,
    class: context.css("toolbar"),
  });
  return div({}, div({}, bar));
}

export function laneOf(context: Context, place: Place): HTMLElement {
  const own = place.message.from === "me";
  const content = div(
    { class: context.css("content") },
    own ? pres(pres()) : null,
    bodyOf(context, place),
    own ? null : pres(pres()),
    reactionOf(context, place),
  );
  const lane = pres(gutterOf(context, place), content, toolbarOf(context));
  lane.className = `${context.css("lane")} ${context.css(own ? "own" : "theirs")}`;
  return lane;
}

function replyHeading(context: Context, place: Place): HTMLElement | null {
  if (place.index % 5 === 0 || place.message.quote !== undefined) {
    const reply = place.message.quote !== undefined && place.message.from === "them";
    const words = reply ? context.words.replied(place.sender) : "";
    return pres(
      div(
        {},
        div({}, el("span", { "aria-hidden": "true", class: context.css("small") }, el("h3", {}, words))),
      ),
    );
  }
  return null;
}

export function rowLabel(context: Context, place: Place): string {
  const head = context.words.row(place.time, place.sender);
  return place.message.text === null ? head : `${head}${context.words.colon}${place.message.text}`;
}

export function enterButton(context: Context, place: Place): HTMLElement {
  const head = context.words.enter(place.time, place.sender);
  const text = place.message.text === null ? "" : `${context.words.colon}${place.message.text}`;
  const label: Attributes = { role: "button", tabindex: "-1", "aria-label": `${head}${text}` };
  return div({ role: "none" }, div(label));
}

/** The measured row of October 2026. */
export function row2026(context: Context, place: Place): readonly HTMLElement[] {
  const own = place.message.from === "me";
  const row = div(
    {
      "data-message-id": messageId(place),
      "aria-roledescription": "message",
      ...TABLE,
      "aria-label": rowLabel(context, place),
    },
    replyHeading(context, place),
    quoteLane(context, place),
    laneOf(context, place),
    place.index % 3 === 0 ? pres() : null,
    own ? el("div") : null,
  );
  return [div({ role: "article" }, div({}, row), enterButton(context, place))];
}

/** Seen in September 2026 in Indonesian: labels only, the Enter button inside the row, the status after it. */
export function rowLabelsOnly(context: Context, place: Place): readonly HTMLElement[] {
  const own = place.message.from === "me";
  const lane = div(
    { class: `${context.css("lane")} ${context.css(own ? "own" : "theirs")}` },
    div({ class: context.css(own ? "gap" : "slot") }),
    div({ class: context.css("content") }, bodyOf(context, place), reactionOf(context, place)),
  );
  const status = own ? el("span", { class: context.css("small") }, "✓") : null;
  const quote = place.message.quote === undefined ? null : quoteLane(context, place);
  const row = div({ ...TABLE, "aria-label": rowLabel(context, place) }, quote, lane);
  row.append(enterButton(context, place), ...(status ? [status] : []));
  return [div({ role: "article" }, div({}, row))];
}
