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

function matching(root: ParentNode, selector: string): readonly Element[] | null {
  const rows = outermost([...root.querySelectorAll(selector)]);
  return rows.length > 0 ? rows : null;
}

/** The message rows under `root`, oldest first. */
export function findRows(root: ParentNode): Read<readonly Element[]> {
  return ladder(SELECTORS.map(([name, selector]) => ({ name, read: () => matching(root, selector) })));
}

/** How many messages seem to be mounted under `root`, read or not. */
export function countMarks(root: ParentNode): number {
  return Math.max(...MARKS.map((selector) => root.querySelectorAll(selector).length));
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
