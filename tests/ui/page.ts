import type { ComponentType } from "preact";
import { OptionsApp } from "../../src/ui/options/index.ts";
import { PopupApp } from "../../src/ui/popup/index.ts";
import { mount, WelcomeApp } from "../../src/ui/welcome/index.ts";
import { type Log, mockHost } from "./mock.ts";
import { type MockState, type PageName, STATES } from "./states.ts";

/** What the tests read of the page. */
declare global {
  interface Window {
    asked: Log;
  }
}

const APPS: Readonly<Record<PageName, ComponentType>> = {
  popup: PopupApp,
  welcome: WelcomeApp,
  options: OptionsApp,
};

/** `/popup.html?state=urgent` shows the popup in that state; the language is the browser's. */
function open(): void {
  const page = location.pathname.replace(/^\/|\.html$/g, "") as PageName;
  const states: Readonly<Record<string, MockState>> = STATES[page];
  const state = states[new URLSearchParams(location.search).get("state") ?? ""];
  if (!state) throw new Error(`no such state of ${page}; there are: ${Object.keys(states).join(", ")}`);
  window.asked = [];
  mount(APPS[page], mockHost(state, navigator.language.startsWith("fr") ? "fr" : "en", window.asked));
}

open();
