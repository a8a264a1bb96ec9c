import { div, el } from "./build.ts";
import type { Context, LiveThread } from "./context.ts";
import { loaderOf } from "./log.ts";

/** What the panel can be asked to do. */
export interface PanelActions {
  readonly send: (text: string) => void;
  readonly accept: () => void;
}

function headerName(context: Context, thread: LiveThread): HTMLElement {
  if (context.options.generation.startsWith("2026"))
    return el("h3", { class: context.css("name") }, el("span", { dir: "auto" }, thread.name));
  const href = `https://www.facebook.com/${thread.handle ?? `profile.php?id=${thread.key}`}`;
  if (thread.group) return el("span", { class: context.css("name") }, thread.name);
  return el("a", { role: "link", href, class: context.css("name") }, el("span", {}, thread.name));
}

/** Name and call buttons; a region only in the measured generation. */
export function headerOf(context: Context, thread: LiveThread): HTMLElement {
  const buttons = context.words.calls.map((label) =>
    div({ role: "button", tabindex: "0", "aria-label": label, class: context.css("tool") }),
  );
  const region = context.options.generation.startsWith("2026") ? { role: "region" } : {};
  const known = context.options.state !== "unknown-layout";
  const name = known
    ? headerName(context, thread)
    : el("strong", { class: context.css("name") }, thread.name);
  return div(
    known
      ? { ...region, "aria-label": context.words.details, class: context.css("header") }
      : { class: context.css("header") },
    div({ class: context.css("face-small") }, thread.name.charAt(0)),
    name,
    div({ class: context.css("tools") }, ...(known ? buttons : [])),
  );
}

function composerOf(context: Context, thread: LiveThread, actions: PanelActions): HTMLElement {
  const box = div({
    role: "textbox",
    contenteditable: "true",
    "data-lexical-editor": "true",
    "aria-placeholder": "Aa",
    "aria-label": context.words.writeTo(thread.name),
    class: context.css("box"),
  });
  box.addEventListener("keydown", (event) => {
    const text = box.textContent.trim();
    if (event.key !== "Enter" || event.shiftKey || text === "") return;
    event.preventDefault();
    box.replaceChildren();
    actions.send(text);
  });
  return div({ class: context.css("composer") }, box);
}

/** A request has no composer, only the three answers. */
function requestFoot(context: Context, thread: LiveThread, actions: PanelActions): HTMLElement {
  const [sentence, ...answers] = context.words.acceptance;
  const buttons = answers.map((label) =>
    div({ role: "button", tabindex: "0", class: context.css("answer") }, label),
  );
  buttons[2]?.addEventListener("click", actions.accept);
  return div(
    { class: context.css("request") },
    div({}, `${thread.name} ${sentence}`),
    div({ class: context.css("answers") }, ...buttons),
  );
}

export function footOf(context: Context, thread: LiveThread, actions: PanelActions): HTMLElement {
  if (context.options.state === "unknown-layout")
    return el("footer", { class: context.css("composer") }, el("textarea", { class: context.css("box") }));
  if (thread.kind === "request") return requestFoot(context, thread, actions);
  return composerOf(context, thread, actions);
}

/** PIN-locked encrypted chats: a dialog over an empty panel, no transcript. */
export function lockDialog(context: Context): HTMLElement {
  const [title, restore, close] = context.words.pin;
  const input = el("input", {
    id: "mw-numeric-code-input-prevent-composer-focus-steal",
    inputmode: "numeric",
    maxlength: "6",
    autocomplete: "one-time-code",
    class: context.css("pin"),
    "aria-label": "PIN",
  });
  const dialog = div(
    { role: "dialog", "aria-label": title, class: context.css("dialog") },
    el("h2", {}, title),
    input,
    div({ role: "button", tabindex: "0", class: context.css("answer") }, restore),
    div({ role: "button", tabindex: "0", "aria-label": close, class: context.css("close") }, "×"),
  );
  return div({ class: context.css("veil") }, dialog);
}

/** Three ways to be loading: a log with a spinner, emptied rows only, no log yet. The seed chooses. */
export function loadingPanel(context: Context, thread: LiveThread): HTMLElement {
  const way = context.options.seed % 3;
  if (way === 2) return div({ class: context.css("log") });
  const emptied = Array.from({ length: 6 }, () => {
    const unit = div({ "data-virtualized": "true" });
    unit.style.height = "44px";
    return div({}, unit);
  });
  return div(
    { role: "log", "aria-label": context.words.log(thread.name), class: context.css("log") },
    div({}, div({ role: "none" }, div({}, ...(way === 0 ? loaderOf(context) : emptied)))),
  );
}

export function loginPage(context: Context): HTMLElement {
  const [email, password, enter] = context.words.login;
  return div(
    { role: "main", class: context.css("login") },
    el(
      "form",
      { method: "post", class: context.css("form") },
      el("input", { name: "email", type: "text", placeholder: email, "aria-label": email }),
      el("input", { name: "pass", type: "password", placeholder: password, "aria-label": password }),
      el("button", { name: "login", type: "button", class: context.css("answer") }, enter),
    ),
  );
}
