import { h, labels } from "./dom.ts";

/** The login form; its words are placeholders. */
export function loginWall(): HTMLElement {
  const input = (name: string, type: string, words: string) =>
    h("input", { name, type, css: "input", placeholder: words, "aria-label": words });
  const form = h(
    "form",
    { id: "loginForm" },
    input("username", "text", "Username"),
    input("password", "password", labels.password),
    h("button", { type: "button", css: "button" }, labels.login),
  );
  return h("div", { css: "wall" }, form);
}

/** Proof is asked for that the person is who they say. */
export function challengeWall(): HTMLElement {
  const code = h("input", {
    name: "security_code",
    css: "input",
    placeholder: labels.code,
    "aria-label": labels.code,
  });
  return h("div", { css: "wall" }, h("h2", {}, labels.confirm), h("p", {}, labels.code), code);
}

/** Which wall the address or the options put up, if any. */
export function wallHere(loggedOut: boolean): HTMLElement | null {
  if (/^\/(?:challenge|checkpoint|auth_platform)\//.test(location.pathname)) return challengeWall();
  return loggedOut || location.pathname.startsWith("/accounts/login/") ? loginWall() : null;
}
