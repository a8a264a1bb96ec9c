import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Site } from "../../src/model/observation.ts";
import type { ReplicaMessage, ReplicaOptions, ReplicaThread } from "./replica.ts";

/** `textTimes`: the text repeated that often (a 1 MB message in one line). `rowTimes`: that many such rows. */
export interface CaseMessage extends ReplicaMessage {
  readonly textTimes?: number;
  readonly rowTimes?: number;
}

interface CaseThread extends Omit<ReplicaThread, "messages"> {
  readonly messages: readonly CaseMessage[];
}

/** One step before the reading. `pass`: virtual milliseconds. `read`: an earlier reading, thrown away. */
export type CaseAction =
  | { readonly do: "scroll"; readonly to: "top" | "end" | "up" | "down" }
  | { readonly do: "open"; readonly key: string | null }
  | { readonly do: "add"; readonly key: string; readonly message: ReplicaMessage }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "read" };

/** `case.json`. Without `replica`, the hand-written `page.html` beside it is served. `now`: ISO time, UTC. */
export interface PageCase {
  readonly about: string;
  readonly url: string;
  readonly cookie: Readonly<Record<string, string>>;
  readonly now: string;
  /** Virtual milliseconds given to the page before the first action; 3000 unless told. */
  readonly settleMs?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly replica?: Omit<ReplicaOptions, "threads"> & { readonly threads: readonly CaseThread[] };
  readonly actions?: readonly CaseAction[];
}

const casesOf = (site: Site) => new URL(`./${site}/cases/`, import.meta.url);

/** File of a case. */
export function casePath(site: Site, name: string, file: string): string {
  return fileURLToPath(new URL(`${name}/${file}`, casesOf(site)));
}

/** Names of the cases of a site, in alphabetical order. */
export function caseNames(site: Site): readonly string[] {
  if (!existsSync(casesOf(site))) return [];
  const entries = readdirSync(casesOf(site), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function loadCase(site: Site, name: string): PageCase {
  return JSON.parse(readFileSync(casePath(site, name, "case.json"), "utf8"));
}

/** Writes out `textTimes` and `rowTimes`. Rows repeated get a number, so that each is told apart. */
export function expandMessages(messages: readonly CaseMessage[]): readonly ReplicaMessage[] {
  return messages.flatMap(({ textTimes = 1, rowTimes = 1, ...message }) =>
    Array.from({ length: rowTimes }, (_, index) => ({
      ...message,
      text: message.text && message.text.repeat(textTimes) + (rowTimes > 1 ? ` ${index + 1}` : ""),
    })),
  );
}

/** The replica's options of a case, with every message written out. */
export function replicaOptions(replica: NonNullable<PageCase["replica"]>): ReplicaOptions {
  const threads = replica.threads.map((thread) => ({ ...thread, messages: expandMessages(thread.messages) }));
  return { ...replica, threads };
}
