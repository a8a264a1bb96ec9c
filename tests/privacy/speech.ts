import { type ESTree, parseSync } from "vite";
import { HELPLINES } from "../../src/guidance/helplines.data.ts";
import { IMAGE_REMOVAL, ROUTES, routeLink } from "../../src/guidance/routes.ts";
import { HOSTS } from "../../src/messaging/names.ts";
import { SITES } from "../../src/model/observation.ts";

/**
 * Names by which a script could speak to anyone, load code, or leave the page. Looked for as identifiers, as property
 * names and as whole strings (`globalThis["fetch"]`), in the parsed code: a phrase such as "fetch you" is no call.
 */
const NAMES = [
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "sendBeacon",
  "RTCPeerConnection",
  "webkitRTCPeerConnection",
  "RTCDataChannel",
  "importScripts",
  "eval",
  "Function",
  "SharedWorker",
  "BroadcastChannel",
  "connectNative",
  "sendNativeMessage",
  "sendMessageExternal",
  "setUninstallURL",
  "declarativeNetRequest",
  "webRequest",
  "downloads",
  "getRegistration",
  "serviceWorker",
  "executeSql",
] as const;

/** `navigator.connection`, `navigator.serviceWorker`, `window.open`, ...: a name that only matters on its owner. */
const MEMBERS = [
  "navigator.connection",
  "window.open",
  "globalThis.open",
  "self.open",
  "location.assign",
  "location.replace",
] as const;

/** Whole words of measuring people, anywhere: code, strings, pages. */
const MEASURING =
  /\b(analytics|gtag|googletagmanager|doubleclick|telemetry|sentry|mixpanel|amplitude|posthog|hotjar|bugsnag|datadog|matomo|plausible\.io|segment\.(?:io|com)|fbq|firebase|crashlytics)\b/gi;

/** Addresses that a person may follow (help lines, the sites' own help, the two inboxes) and names of XML dialects. */
export const ALLOWED_ADDRESSES: readonly string[] = [
  ...HELPLINES.flatMap(({ url, source, note }) => [url, ...addressesIn(source), ...addressesIn(note)]),
  ...SITES.flatMap((site) => ROUTES.map((route) => routeLink(site, route).href)),
  ...Object.values(IMAGE_REMOVAL),
  ...HOSTS,
  "https://www.instagram.com/direct/inbox/",
  "https://www.facebook.com/messages/",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1998/Math/MathML",
].filter((address) => address !== null);

/** Meta's account centre is written once for both of its hosts, as `https://${host}/password_and_security/...`. */
const ALLOWED_TEMPLATES: readonly string[] = ALLOWED_ADDRESSES.filter((address) =>
  address.startsWith("https://accountscenter."),
).map((address) => address.replace(/accountscenter\.\w+\.com/, "*"));

/** An address in a text: scheme (also of sockets) and everything up to a blank, quote or bracket. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()[\]{}]*/gi)].map(([address]) =>
    address.replace(/[.,;:]+$/, ""),
  );
}

/** One thing that must not be shipped: what, and the code around it. */
export interface Finding {
  readonly what: string;
  readonly near: string;
}

type Node = ESTree.Node & { start: number; end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

function* nodesOf(node: Node): Generator<Node> {
  if (isArgumentTable(node)) return;
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
}

const wordOf = (node: Node): string | null => {
  if (node.type === "Identifier") return node.name;
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  return node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.raw).join(PART) : null;
};

/** Stands for the parts of a text that are only known when it runs. */
const PART = "*";

/** `a.b` or `a["b"]` as "a.b", by the last two names. */
function memberOf(node: Node): string | null {
  if (node.type !== "MemberExpression") return null;
  const owner = node.object as Node;
  const last = owner.type === "MemberExpression" ? wordOf(owner.property as Node) : wordOf(owner);
  const name = wordOf(node.property as Node);
  return last && name ? `${last}.${name}` : null;
}

/** Leaving by address: `location = …`, `location.href = …`. */
function isLeaving(node: Node): boolean {
  if (node.type !== "AssignmentExpression") return false;
  const target = node.left as Node;
  return wordOf(target) === "location" || /(^|\.)location(\.href)?$/.test(memberOf(target) ?? "");
}

/** Code from a place that is not a file beside it. */
function isForeignImport(node: Node): boolean {
  const source = "source" in node ? (node.source as Node | null) : null;
  const imports = node.type === "ImportDeclaration" || node.type === "ImportExpression";
  if (!source || !(imports || node.type.startsWith("Export"))) return false;
  return !/^(\.{1,2}\/|\/(?!\/))/.test(wordOf(source) ?? "");
}

/** A new tab only ever shows a page of ours. */
function isForeignTab(node: Node, code: string): boolean {
  if (node.type !== "CallExpression" || !/^tabs\.(create|update)$/.test(memberOf(node.callee as Node) ?? ""))
    return false;
  return !code.slice(node.start, node.end).includes(".getURL(");
}

/**
 * Two places of `webextension-polyfill`, which cannot be taken out of it and call nothing: its table of how many
 * arguments each function of the browser takes (`sendNativeMessage: { minArgs: 2, maxArgs: 2 }`), and its way to
 * ask for an own property.
 */
function isArgumentTable(node: Node): boolean {
  if (node.type !== "Property" || node.shorthand || node.computed) return false;
  const { value } = node;
  if (value.type === "ObjectExpression")
    return value.properties.every((entry) => isArgumentTable(entry as Node));
  // `false` is shipped as `!1`.
  const plain = value.type === "UnaryExpression" ? value.argument : value;
  return plain.type === "Literal" && typeof plain.value !== "string";
}
const OWN_PROPERTY = "Function.call.bind(Object.prototype.hasOwnProperty)";
const isOwnProperty = (node: Node, code: string): boolean => code.startsWith(OWN_PROPERTY, node.start);

function inNode(node: Node, code: string): string[] {
  const word = isOwnProperty(node, code) ? null : wordOf(node);
  const member = memberOf(node);
  return [
    ...NAMES.filter((name) => name === word),
    ...MEMBERS.filter((name) => name === member),
    ...(isLeaving(node) ? ["location ="] : []),
    ...(isForeignImport(node) ? ["foreign import"] : []),
    ...(isForeignTab(node, code) ? ["foreign tab"] : []),
  ];
}

/** Addresses not on the list, and measuring words. An address made of parts is judged with `*` for each part. */
function inText(text: string): Finding[] {
  const strange = addressesIn(text).filter((address) => !isAllowed(address));
  return [...strange, ...[...text.matchAll(MEASURING)].map(([word]) => word)].map((what) => ({
    what,
    near: text.slice(Math.max(0, text.indexOf(what) - 60), text.indexOf(what) + 100),
  }));
}

const isAllowed = (address: string): boolean =>
  ALLOWED_ADDRESSES.includes(address) || ALLOWED_TEMPLATES.includes(address);

/** What a script could send, load or follow. */
export function speechOfScript(code: string): Finding[] {
  const { program, errors } = parseSync("shipped.js", code, { sourceType: "module" });
  if (errors.length > 0) throw new Error(`not parsed: ${errors[0]?.message}`);
  const near = ({ start, end }: Node) => code.slice(Math.max(0, start - 60), Math.min(end, start + 40) + 60);
  const found: Finding[] = [];
  for (const node of nodesOf(program as unknown as Node)) {
    for (const what of inNode(node, code)) found.push({ what, near: near(node) });
    const word = node.type === "Identifier" ? null : wordOf(node);
    if (word) found.push(...inText(word));
  }
  return [...found, ...commentsOf(code)];
}

/** Measuring words count in comments and names too. */
const commentsOf = (code: string): Finding[] =>
  [...code.matchAll(MEASURING)].map(({ 0: what, index }) => ({
    what,
    near: code.slice(Math.max(0, index - 60), index + 60),
  }));

/** A page: only our own files, nothing inline. */
export function speechOfPage(html: string): Finding[] {
  const links = [...html.matchAll(/\s(?:src|href|action|ping|srcset|data|poster)\s*=\s*["']?([^"'\s>]+)/gi)];
  const foreign = links.filter(([, to]) => !/^\/(?!\/)|^\.\.?\//.test(to ?? ""));
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+\s*=|<iframe|<object|http-equiv/gi)];
  const hints = [...html.matchAll(/rel=["']?(?:dns-prefetch|preconnect|prefetch|prerender)/gi)];
  return [
    ...inText(html),
    ...[...foreign, ...inline, ...hints].map(([what]) => ({ what: what.trim(), near: what })),
  ];
}

/** A style sheet or picture: nothing from elsewhere. */
export function speechOfStyle(css: string): Finding[] {
  const links = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\b[^;]*/gi)];
  const foreign = links.filter(
    ([whole, to]) => whole.startsWith("@") || !/^(data:|#|\/(?!\/))/.test(to ?? ""),
  );
  return [...inText(css), ...foreign.map(([what]) => ({ what, near: what }))];
}
