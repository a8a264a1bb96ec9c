import type { Read } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";
import type { Panel } from "./panel.ts";
import { handleOf } from "./routes.ts";
import type { Row } from "./rows.ts";
import { CONTROL_SENDER, plain } from "./words.ts";

/** Who the conversation is with, as the page around the messages tells. */
export interface Header {
  readonly contactName: Read<string>;
  readonly contactHandle: Read<string>;
  readonly isGroup: Read<boolean>;
}

/** The model's limits for a name that may be kept (messaging/table.ts). */
const LONGEST_NAME = 200;

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.trim().slice(0, LONGEST_NAME) || null;

function barLink(bar: Element | null, own: string | null): Element | null {
  const links = bar ? [...bar.querySelectorAll("a[href]")] : [];
  const isContact = (link: Element) => ![null, own].includes(handleOf(link.getAttribute("href")));
  return links.find(isContact) ?? null;
}

const only = <T>(values: ReadonlySet<T>): T | null => (values.size === 1 ? ([...values][0] ?? null) : null);

/** Usernames of the avatars beside other people's messages. */
export function avatarHandles(rows: readonly Row[], own: string | null): ReadonlySet<string> {
  return new Set(
    rows.map((row) => row.avatarHandle).filter((handle) => handle !== null && handle !== own) as string[],
  );
}

function controlHandles(rows: readonly Row[], own: string | null): ReadonlySet<string> {
  const labels = rows.flatMap((row) => row.labels());
  const names = labels.map((label) => CONTROL_SENDER.exec(plain(label))?.[1] ?? null);
  return new Set(names.filter((name) => name !== null && name !== own) as string[]);
}

function readName(doc: Document, panel: Panel, link: Element | null): Read<string> {
  const opened = '[aria-current]:not([aria-current="false"]) span[title], [aria-selected="true"] span[title]';
  return ladder([
    { name: "bar-heading", read: () => textOf(panel.bar?.querySelector('h1, h2, [role="heading"]')) },
    { name: "bar-link-text", read: () => textOf(link) },
    {
      name: "opened-row",
      read: () => {
        const titles = doc.querySelectorAll(opened);
        return titles.length === 1 ? textOf(titles[0]) : null;
      },
    },
  ]);
}

/** A bar with a name but without a link is a group's: there the avatars and labels name one member of several. */
function readHandle(doc: Document, panel: Panel, rows: readonly Row[], own: string | null): Read<string> {
  const link = barLink(panel.bar, own);
  const isDialog = panel.root.closest('[role="dialog"]') !== null;
  const members = panel.bar && !link && !isDialog ? new Set<string>() : null;
  return ladder([
    { name: "bar-link", read: () => handleOf(link?.getAttribute("href") ?? null) },
    { name: "incoming-avatar", read: () => only(members ?? avatarHandles(rows, own)) },
    { name: "dialog-path", read: () => (isDialog ? handleOf(doc.location.pathname) : null) },
    { name: "control-labels", read: () => only(members ?? controlHandles(rows, own)) },
  ]);
}

function readGroup(
  panel: Panel,
  link: Element | null,
  rows: readonly Row[],
  own: string | null,
): Read<boolean> {
  const avatars = avatarHandles(rows, own);
  return ladder([
    {
      name: "bar-link",
      read: () => {
        if (link) return avatars.size < 2 ? false : null;
        // A vanished account has no link either, but then no avatar links to one.
        return panel.bar && avatars.size > 0 ? true : null;
      },
    },
    { name: "incoming-avatars", read: () => (avatars.size > 1 ? true : null) },
    { name: "control-labels", read: () => (controlHandles(rows, own).size > 1 ? true : null) },
  ]);
}

export function readHeader(doc: Document, panel: Panel, rows: readonly Row[], own: string | null): Header {
  const link = barLink(panel.bar, own);
  return {
    contactName: readName(doc, panel, link),
    contactHandle: readHandle(doc, panel, rows, own),
    isGroup: readGroup(panel, link, rows, own),
  };
}
