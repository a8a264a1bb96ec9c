import { expect, test } from "@playwright/test";
import { BUILD_NAMES, type BuildName, filesOf, textOf } from "./builds.ts";
import { ALLOWED_ADDRESSES, type Finding, speechOfPage, speechOfScript, speechOfStyle } from "./speech.ts";

const CHECKS: Record<string, (text: string) => Finding[]> = {
  js: speechOfScript,
  html: speechOfPage,
  css: speechOfStyle,
  svg: speechOfStyle,
};
/** Nothing else is shipped; a new kind of file must first get a check of its own. */
const WITHOUT_CODE = /\.png$|^manifest\.json$/;

const kindOf = (file: string): string => file.split(".").at(-1) ?? "";

function inBuild(build: BuildName): string[] {
  return filesOf(build)
    .filter((file) => !WITHOUT_CODE.test(file))
    .flatMap((file) => {
      const check = CHECKS[kindOf(file)];
      if (!check) return [`${file}: no check for this kind of file`];
      return check(textOf(build, file)).map(({ what, near }) => `${file}: ${what}   in   ${near}`);
    });
}

for (const build of BUILD_NAMES)
  test(`the ${build} build holds nothing that could speak to anyone`, () => {
    expect(filesOf(build).length).toBeGreaterThan(10);
    expect(inBuild(build)).toEqual([]);
  });

test("both builds ship the very same code", () => {
  const shipped = (build: BuildName) => filesOf(build).map((file) => file.replace(/-[\w-]{8}\./, "-hash."));
  expect(shipped("firefox")).toEqual(shipped("chrome"));
});

/** Samples are written with `@{` for the opening of a part in a template. */
const sample = (code: string): string => code.replaceAll("@{", "${");

/** What must be found, by the name under which it is reported. */
const SPEAKING: readonly (readonly [string, string])[] = [
  ["fetch", "fetch('/x')"],
  ["fetch", "const f = globalThis['fetch']; f('/x')"],
  ["fetch", "const { fetch: f } = self"],
  ["fetchLater", "fetchLater('/x')"],
  ["XMLHttpRequest", "new XMLHttpRequest()"],
  ["WebSocket", "new WebSocket('/x')"],
  ["WebTransport", "new WebTransport('/x')"],
  ["EventSource", "new EventSource('/x')"],
  ["sendBeacon", "navigator.sendBeacon('/x')"],
  ["sendBeacon", "navigator[`sendBeacon`]('/x')"],
  ["RTCPeerConnection", "new RTCPeerConnection()"],
  ["importScripts", "importScripts('/x.js')"],
  ["eval", "eval('1')"],
  ["eval", "(0, eval)('1')"],
  ["eval", "const a = { eval: b }"],
  ["Function", "new Function('return 1')"],
  ["Function", "Function('return 1')"],
  ["navigator.connection", "navigator.connection.type"],
  ["navigator.connection", "self.navigator['connection']"],
  ["window.open", "window.open('/x')"],
  ["location =", "location = '/x'"],
  ["location =", "document.location.href = '/x'"],
  ["location.assign", "location.assign('/x')"],
  ["setUninstallURL", "chrome.runtime.setUninstallURL('/x')"],
  ["connectNative", "chrome.runtime.connectNative('x')"],
  ["foreign import", "import('https://example.org/x.js')"],
  ["foreign import", "import x from 'https://example.org/x.js'"],
  ["foreign import", "import(somewhere)"],
  ["foreign import", "export * from '//example.org/x.js'"],
  ["foreign tab", "chrome.tabs.create({ url: where })"],
  ["https://example.org/x", "const a = 'see https://example.org/x'"],
  ["https://example.org/*", "const a = `https://example.org/@{b}`"],
  ["https://*/collect", "const a = `https://@{b}/collect`"],
  ["https://", "const a = 'https://' + b"],
  ["wss://example.org", "const a = 'wss://example.org'"],
  ["analytics", "const a = 'analytics.js'"],
  ["gtag", "gtag('x')"],
  ["Sentry", "Sentry.init()"],
];

for (const [what, code] of SPEAKING)
  test(`is found in a script: ${code}`, () => {
    expect(speechOfScript(sample(code)).map((finding) => finding.what)).toContain(what);
  });

for (const code of [
  'const phrase = "(i\'ll pick|fetch) you up"',
  "const words = 'function of the connection, an open door, the location'",
  "import { a } from './chunks/a.js'",
  "chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') })",
  "const table = { devtools: { eval: { minArgs: 1, maxArgs: 2, single: !1 } } }",
  "const own = Function.call.bind(Object.prototype.hasOwnProperty)",
  "const hub = `https://@{host}/password_and_security/`",
  "const ns = 'http://www.w3.org/2000/svg'",
  `const line = ${JSON.stringify(ALLOWED_ADDRESSES[0])}`,
])
  test(`is left alone in a script: ${code}`, () => {
    expect(speechOfScript(sample(code))).toEqual([]);
  });

for (const html of [
  '<script src="https://example.org/x.js"></script>',
  '<script src="//example.org/x.js"></script>',
  "<script>let a</script>",
  '<img src="http://example.org/x.png">',
  '<a href="/x" ping="https://example.org">x</a>',
  '<link rel="preconnect" href="/x">',
  '<body onload="x()">',
  '<iframe src="/x"></iframe>',
  '<meta http-equiv="refresh" content="0">',
])
  test(`is found in a page: ${html}`, () => {
    expect(speechOfPage(html)).not.toEqual([]);
  });

for (const css of [
  "a { background: url(https://example.org/x.png) }",
  "a { background: url('//example.org/x.png') }",
  "@import '/x.css';",
])
  test(`is found in a style: ${css}`, () => {
    expect(speechOfStyle(css)).not.toEqual([]);
  });

test("our own pages and styles are left alone", () => {
  expect(
    speechOfPage('<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>'),
  ).toEqual([]);
  expect(speechOfStyle("a { background: url(data:image/svg+xml,x); mask: url(#m) }")).toEqual([]);
});
