import { build } from "vite";

/**
 * Bundles one browser-side entry (TypeScript, TSX) into a classic script. `globalName`: where its exports go.
 * `alias`: module replacements (for example a mock transport).
 */
export async function bundle(
  entry: string,
  globalName: string,
  alias: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    define: { "process.env.NODE_ENV": '"production"', "import.meta.env.BROWSER": '"chrome"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ["iife"], name: globalName, fileName: "bundle" },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error(`nothing was built from ${entry}`);
  return output.output[0].code;
}
