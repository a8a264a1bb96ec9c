import type { AlertAction } from "../../model/alert.ts";
import type { Gap, Level } from "../../model/assessment.ts";
import type { Gate } from "../../model/consent.ts";
import type { HealthReport } from "../../model/health.ts";
import type { InterfaceLanguage, Settings } from "../../model/settings.ts";
import type { AlertView } from "../../model/view.ts";
import type { InPageWords } from "../../model/words.ts";

/** All that is shown in the page. `alert`: the one to show now, already in words. */
export interface InPageState {
  readonly language: InterfaceLanguage;
  readonly words: InPageWords;
  readonly corner: Settings["chipCorner"];
  readonly gate: Gate;
  readonly health: HealthReport["health"];
  readonly level: Level;
  readonly gaps: readonly Gap[];
  readonly alert: AlertView | null;
}

/** What the person answered. `close` also stands for "hide now" and Esc. */
export type Answer = AlertAction | "close" | "not-a-risk";

export interface InPageHooks {
  onAnswer(alertId: string, action: Answer): void;
  /** The page took our element away more often than it is put back (15 times): given up, to be reported. */
  onLost(): void;
}

export interface InPage {
  show(state: InPageState): void;
  destroy(): void;
}
