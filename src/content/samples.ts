import type { ObservedMessage, ThreadObservation } from "../model/observation.ts";

/** Made-up readings for the tests of this room. */
export const row = (text: string | null, change: Partial<ObservedMessage> = {}): ObservedMessage => ({
  element: {},
  id: null,
  side: "them",
  sender: null,
  text,
  kind: text === null ? "media" : "text",
  at: null,
  ...change,
});

export function thread(
  messages: readonly ObservedMessage[],
  change: Partial<ThreadObservation> = {},
): ThreadObservation {
  return {
    site: "instagram",
    kind: "ordinary",
    key: "t/1",
    state: "ready",
    contactName: { value: "Kim Sample", strategy: "test" },
    contactHandle: { value: "kim.sample", strategy: "test" },
    isRequest: { value: false, strategy: "test" },
    isGroup: { value: false, strategy: "test" },
    mutual: { value: null, strategy: null },
    newAccount: { value: null, strategy: null },
    messages,
    atNewestEnd: true,
    atOldestEnd: false,
    coverage: {
      strategies: {},
      rowsSeen: messages.length,
      rowsParsed: messages.length,
      mediaOnlyRows: messages.filter(({ text }) => text === null).length,
      unknownSides: messages.filter(({ side }) => side === "unknown").length,
    },
    ...change,
  };
}
