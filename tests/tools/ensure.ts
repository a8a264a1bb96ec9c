import { ensureTools } from "./browsers.ts";

/** `node tests/tools/ensure.ts demo|test`: ends with one clear line if something is missing that cannot be installed. */
const missing = ensureTools(process.argv[2] === "demo" ? "demo" : "test");
if (missing.length > 0) {
  console.error(`Please install: ${missing.join(", ")}. Then run the command again.`);
  process.exit(1);
}
