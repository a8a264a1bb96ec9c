import type { Read } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";

/**
 * Newest rows that are read, however many are mounted: what crosses to the worker is capped at the same number
 * (messaging/table.ts), and the site itself mounts a few dozen.
 */
export const WINDOW = 600;

const CELL = '[data-scope="messages_table"]';

/** In the order of pages.md 2.2 (rows) and 2.5 (older generations). */
const SELECTORS = [
  ["article-message-id", '[role="article"] [data-message-id]'],
  ["role-description", `[aria-roledescription]${CELL}`],
  ["labelled-cell", `${CELL}[aria-label]`],
  ["grid-row", `[role="row"] ${CELL}`],
  ["test-id", '[data-testid="message-container"]'],
] as const;

/** Whatever marks one message, in any generation: more marks than rows means that rows were missed. */
const MARKS = ['[role="article"]', "[data-message-id]", '[role="toolbar"][aria-hidden]'];

function outermost(rows: readonly Element[]): readonly Element[] {
  return rows.filter((row, index) => !rows[index - 1]?.contains(row));
}

/**
 * The newest part of the transcript: with thousands of mounted messages, only the last units of the list that holds
 * them are searched at all. Climbs from the first row to the element whose parent has that many children.
 */
function newestParts(root: Element): readonly Element[] {
  let part = root.querySelector(SELECTORS.map(([, selector]) => selector).join());
  while (part && part !== root) {
    const units = part.parentElement?.children;
    if (units && units.length > WINDOW) return [...units].slice(-WINDOW);
    part = part.parentElement;
  }
  return [root];
}

function matching(parts: readonly Element[], selector: string): readonly Element[] | null {
  const rows = outermost(parts.flatMap((part) => [...part.querySelectorAll(selector)]));
  return rows.length > 0 ? rows.slice(-WINDOW) : null;
}

/** The message rows that were found, and how many messages in the same stretch no strategy reached. */
export interface FoundRows {
  readonly rows: Read<readonly Element[]>;
  readonly missed: number;
  /** There are older mounted messages than those. */
  readonly cut: boolean;
}

const countIn = (parts: readonly Element[], selector: string) =>
  parts.reduce((sum, part) => sum + part.querySelectorAll(selector).length, 0);

/** The newest message rows under `root`, at most WINDOW, oldest first. */
export function findRows(root: Element): FoundRows {
  const parts = newestParts(root);
  const rows = ladder(SELECTORS.map(([name, selector]) => ({ name, read: () => matching(parts, selector) })));
  const marks = Math.max(...MARKS.map((selector) => countIn(parts, selector)));
  const cut = parts[0] !== root || rows.value?.length === WINDOW;
  return { rows, missed: Math.max(0, Math.min(marks, WINDOW) - (rows.value?.length ?? 0)), cut };
}

/** The transcript: a log since 2026, a grid of message cells before; null where neither is on screen. */
export function findLog(doc: Document): Element | null {
  const logs = [...doc.querySelectorAll('[role="main"] [role="log"]')];
  const shown = logs.find((log) => log.checkVisibility());
  return shown ?? doc.querySelector('[role="log"]') ?? doc.querySelector(`[role="grid"]:has(${CELL})`);
}

/** Something stands for messages that are mounted but emptied. */
export const hasEmptied = (root: ParentNode) => root.querySelector('[data-virtualized="true"]') !== null;

export const isLoading = (root: ParentNode) =>
  root.querySelector('[data-visualcompletion="loading-state"], [role="progressbar"]') !== null;
