import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here(".."),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: { alias: { "wxt/browser": here("tools/fake-browser.ts") } },
  test: {
    include: [
      "src/**/*.test.ts",
      "src/**/*.test.tsx",
      "tests/architecture/**/*.test.ts",
      "tests/corpus/**/*.test.ts",
    ],
    environment: "node",
    setupFiles: [here("tools/seed.ts")],
  },
});
