import { defineConfig } from "@playwright/test";
import { findChromium } from "./tools/browsers.ts";

/** Pages: adapters against replicas. Ui: our own pages in every state. E2e and privacy: the built extension. */
export default defineConfig({
  testDir: ".",
  outputDir: "../.output/test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [["line"]],
  use: { launchOptions: { executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] } },
  projects: [
    { name: "pages", testMatch: "pages/**/*.spec.ts" },
    { name: "ui", testMatch: "ui/**/*.spec.ts" },
    { name: "e2e", testMatch: ["e2e/**/*.spec.ts", "privacy/**/*.spec.ts", "bench/**/*.spec.ts"] },
  ],
});
