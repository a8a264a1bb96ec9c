import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, read } from "./rooms.ts";

const readme = read("README.md");
const project = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("README", () => {
  it("names only commands that exist, and the two that matter", () => {
    const commands = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name as string);
    expect(commands.filter((name) => !(name in project.scripts))).toEqual([]);
    for (const command of ["npm ci && npm run demo", "npm ci && npm test"]) expect(readme).toContain(command);
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });

  it("shows pictures and names files that are there", () => {
    const files = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, file]) => file as string);
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it("justifies every dependency, and every one is pinned", () => {
    const all = { ...project.dependencies, ...project.devDependencies };
    const unnamed = Object.keys(all).filter(
      (name) => !name.startsWith("@types/") && !readme.includes(`\`${name}\``),
    );
    expect(unnamed).toEqual([]);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("justifies every permission of the manifest", () => {
    const permissions = /permissions: \[([^\]]+)\]/.exec(read("wxt.config.ts"))?.[1] ?? "";
    for (const [, name] of permissions.matchAll(/"([^"]+)"/g)) expect(readme).toContain(`| \`${name}\` |`);
  });
});
