import { dismiss } from "../engine/index.ts";
import type { Payload } from "../messaging/table.ts";
import type { ContactState } from "../model/contact.ts";
import { answerAlert, changeContact } from "../storage/ledger.ts";

/** "Someone I know": remembered, reversible; lowers tips and cautions, never silences urgent ones. */
export async function setKnown({ account, contact, known }: Payload<"setKnown">): Promise<void> {
  const mark = known ? { since: Date.now() } : null;
  await changeContact(account, contact, (state) => ({ ...state, known: mark }));
}

/** The person answered an alert in the page. */
export async function answer({ account, contact, alert, action }: Payload<"answer">): Promise<void> {
  // Opening the steps or the text to a trusted person is not an answer: the alert stays until it is closed.
  if (action === "what-to-do" || action === "talk") return;
  await answerAlert(alert, action, Date.now());
  if (action === "known") await setKnown({ account, contact, known: true });
  if (action === "not-a-risk") await changeContact(account, contact, quiet(alert));
}

const quiet = (alert: string) => (state: ContactState) => dismiss(state, alert, Date.now());
