import type { Gap } from "../../model/assessment.ts";
import type { HealthReport } from "../../model/health.ts";
import { CopyBox } from "../kit/controls.tsx";
import { useSpeech } from "../kit/words.tsx";
import { readingReport } from "./report.ts";

/** How well the page is being read: in words, with "?" when it is not, and a report to copy. */
export function Reading({ health, gaps }: { health: HealthReport | null; gaps: readonly Gap[] }) {
  const { w } = useSpeech();
  if (!health) return null;
  const unread = [...new Set([...gaps, ...health.gaps])];
  const mark = unread.length > 0 || health.health === "blind" || health.health === "partial";
  return (
    <section class="card">
      <h2 class="reading">
        {mark && (
          <span class="mark" aria-hidden="true">
            ?
          </span>
        )}
        {w.popup.health[health.health]}
      </h2>
      {health.uiLost && <p class="note note-trouble">{w.popup.lost}</p>}
      <Unread gaps={unread} />
      <details>
        <summary>{w.popup.report.title}</summary>
        <p class="hint">{w.popup.report.text}</p>
        <CopyBox label={w.popup.report.label} text={readingReport(health)} />
      </details>
    </section>
  );
}

function Unread({ gaps }: { gaps: readonly Gap[] }) {
  const { w } = useSpeech();
  if (gaps.length === 0) return null;
  return (
    <>
      <h3>{w.popup.gaps}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{w.common.gaps[gap]}</li>
        ))}
      </ul>
    </>
  );
}
