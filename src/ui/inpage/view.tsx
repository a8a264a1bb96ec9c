import type { ChipState, InPageWords } from "../../model/words.ts";
import { CautionCard, TipLine, UrgentPanel } from "./alerts.tsx";
import type { InPageState } from "./contract.ts";
import { Icon, type IconName } from "./icons.tsx";
import { type Local, openAlert, type Press } from "./local.ts";
import { Button, type PartProps, Say } from "./parts.tsx";
import { EDGE, type Places } from "./place.ts";
import { chipState } from "./words.ts";

export interface ViewProps {
  readonly state: InPageState;
  readonly local: Local;
  readonly places: Places;
  readonly press: (press: Press) => void;
  readonly copy: (text: string) => void;
}

const ICONS: Partial<Record<ChipState, IconName>> = {
  off: "off",
  "no-permission": "off",
  paused: "off",
  "not-this-account": "off",
  ask: "unseen",
  "whose-account": "unseen",
  blind: "unseen",
  partial: "unseen",
  "cannot-assess": "unseen",
  tip: "tip",
  caution: "caution",
  urgent: "urgent",
};

function ChipPanel({ props, now, words }: { props: ViewProps; now: ChipState; words: InPageWords }) {
  const { state, local, press } = props;
  return (
    <div class="panel about" id="about">
      <div class="body">
        <p>
          <Say text={words.about[now]} />
        </p>
        {state.gate === "open" && state.gaps.length > 0 && (
          <ul>
            {state.gaps.map((gap) => (
              <li key={gap}>
                <Say text={words.gaps[gap]} />
              </li>
            ))}
          </ul>
        )}
        {state.alert && local.closed === state.alert.alert.id && (
          <Button kind="plain" onPress={() => press("again")}>
            <Say text={words.again} />
          </Button>
        )}
        <p class="soft">
          <Say text={`${words.privacy} ${words.more}`} />
        </p>
      </div>
    </div>
  );
}

/** The alert's own word, which knows whether it speaks to a young person; else the general one. */
function wordOf({ alert, level }: InPageState, now: ChipState, words: InPageWords): string {
  return alert && now === level && alert.alert.level === level ? alert.levelWord : words.chip[now];
}

interface Face {
  readonly look: ChipState | "quiet";
  readonly icon: IconName;
  readonly word: string;
}

function faceOf({ state, local }: ViewProps, now: ChipState, words: InPageWords): Face {
  if (local.quiet) return { look: "quiet", icon: "lantern", word: words.name };
  return { look: now, icon: ICONS[now] ?? "lantern", word: wordOf(state, now, words) };
}

function Chip({ face, open, press }: { face: Face; open: boolean; press: ViewProps["press"] }) {
  return (
    <button
      type="button"
      class={`chip ${face.look}`}
      aria-expanded={open}
      aria-controls={open ? "about" : undefined}
      onClick={(event: Event) => event.isTrusted && press("chip")}
    >
      <Icon name={face.icon} />
      <Say text={face.word} />
    </button>
  );
}

function Noticed({ words, local, press }: { words: InPageWords } & Pick<ViewProps, "local" | "press">) {
  if (!local.notice) return null;
  return (
    <div class="panel line">
      <header>
        <Icon name="done" />
        <p>
          <Say text={words[local.notice]} />
        </p>
        <Button kind="round" label={words.close} onPress={() => press("close")}>
          <Icon name="close" />
        </Button>
      </header>
    </div>
  );
}

const px = (length: number) => `${length}px`;

function stackStyle({ corner, viewport, stack }: Places) {
  const side = corner === "bottom-left" ? { left: px(EDGE) } : { right: px(EDGE) };
  const edge =
    corner === "top-right" ? { top: px(stack.top) } : { bottom: px(viewport.height - stack.bottom) };
  return { ...side, ...edge, maxHeight: px(stack.bottom - stack.top) };
}

const wideStyle = ({ wide }: Places) => ({ top: px(wide.top), maxHeight: px(wide.bottom - wide.top) });

/** Everything there is to see. The two live regions are always there, so that what comes into them is announced. */
export function View(props: ViewProps) {
  const { state, local, places, press, copy } = props;
  const { words } = state;
  const now = chipState(state);
  const view = openAlert(state, local);
  const part: PartProps | null = view && { view, local, words, press, copy };
  const form = view?.alert.form;
  return (
    <section class="all" lang={state.language} aria-label={words.name}>
      <div class={`stack ${places.corner}`} style={stackStyle(places)}>
        <div class="slot" role="status" aria-atomic="false">
          {part && form === "line" && <TipLine {...part} />}
          {part && form === "card" && <CautionCard {...part} />}
          <Noticed words={words} local={local} press={press} />
        </div>
        {local.chipOpen && <ChipPanel props={props} now={now} words={words} />}
        <Chip face={faceOf(props, now, words)} open={local.chipOpen} press={press} />
      </div>
      <div class="middle" role="alert" aria-atomic="false" style={wideStyle(places)}>
        {part && form === "urgent" && <UrgentPanel {...part} />}
      </div>
    </section>
  );
}
