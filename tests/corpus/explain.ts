import { parseArgs } from "node:util";
import { analyse } from "../../src/language/index.ts";
import { outcomeOf } from "./card.ts";
import { addOpened, type Entry, labelled, readLines } from "./entries.ts";

/**
 * `node tests/corpus/explain.ts [--id ID] [--missed] [--late] [--alarms] [--tips]`: which tactics the language room finds
 * in dev conversations, message by message, and when a warning came. The hold-out stays closed: what was looked at while
 * phrases were mended measures nothing any more. What is shown is noted in `opened.json` and can never become hold-out.
 */
const { values } = parseArgs({
  options: {
    id: { type: "string" },
    language: { type: "string" },
    missed: { type: "boolean" },
    late: { type: "boolean" },
    alarms: { type: "boolean" },
    tips: { type: "boolean" },
  },
});

const dev = labelled(readLines()).filter(({ entry }) => entry.split === "dev");
const shown: string[] = [];
for (const outcome of dev.map(outcomeOf)) {
  const { entry, warned, tip, urgent, language } = outcome;
  const { risky, warnBy } = entry.label;
  const late = risky && warned !== null && warnBy !== null && warned > warnBy;
  const wanted =
    entry.id === values.id ||
    (values.missed && risky && warned === null) ||
    (values.late && late) ||
    (values.alarms && !risky && warned !== null) ||
    (values.tips && !risky && tip !== null);
  if (!wanted || (values.language ?? language) !== language) continue;
  shown.push(entry.id);
  const { theme, relationship, moments } = entry.label;
  console.log(
    `\n== ${entry.id} (${theme}, ${relationship}) tip ${tip} warned ${warned} urgent ${urgent}; warnBy ${warnBy}`,
  );
  console.log(`   ${JSON.stringify({ contact: entry.contact, account: entry.account, moments })}`);
  for (const line of told(entry)) console.log(line);
}
addOpened(shown);

function told({ messages }: Entry): string[] {
  return messages.map(({ from, text }, index) => {
    const before = messages[index - 1];
    const { cues } = analyse(text, before?.from === from ? (before?.text ?? null) : null);
    const tactics = cues.map(({ tactic, strength }) => `${tactic}:${strength}`).join(" ");
    return `${String(index + 1).padStart(3)} ${from ?? "?"}: ${text}${tactics === "" ? "" : `   [${tactics}]`}`;
  });
}
