import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** One file as a server would give it. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** The extension's own policy for its pages, so that the mock allows nothing that the real page forbids. */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

async function bundled(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path("page.ts"), formats: ["iife"], name: "page", fileName: "page", cssFileName: "page" },
    },
  });
  const output = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  return new Map(
    output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]),
  );
}

/** The page's real `index.html`, with the mock's script in place of its own. */
async function html(page: string): Promise<string> {
  const source = await readFile(path(`../../entrypoints/${page}/index.html`), "utf8");
  const links = '<link rel="stylesheet" href="/page.css" /><script defer src="/page.js"></script>';
  return source.replace(/<script[^>]*><\/script>/, "").replace("</head>", `${links}</head>`);
}

/** Everything that the three pages need, by path. */
export async function assets(): Promise<ReadonlyMap<string, Asset>> {
  const files = await bundled();
  const found = (name: string): string => {
    const body = [...files].find(([file]) => file.endsWith(name))?.[1];
    if (!body) throw new Error(`the bundle has no ${name}: ${[...files.keys()].join(", ")}`);
    return body;
  };
  const pages = ["popup", "welcome", "options"];
  const entries = await Promise.all(
    pages.map(async (page) => [`/${page}.html`, { type: "text/html", body: await html(page) }] as const),
  );
  return new Map<string, Asset>([
    ...entries,
    ["/page.css", { type: "text/css", body: found(".css") }],
    ["/page.js", { type: "text/javascript", body: found(".js") }],
  ]);
}
