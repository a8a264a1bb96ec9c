import type { ComponentChildren } from "preact";
import type { Level } from "../../model/assessment.ts";

/** Decoration only: the words beside an icon carry its meaning. */
function Icon({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The porch light, in the shapes of the extension's own icon: a lantern under a small roof, and its glow. */
export const Lantern = () => (
  <svg class="lantern" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <rect class="dusk" x="4" y="4" width="120" height="120" rx="28" />
    <circle class="glow" cx="64" cy="74" r="44" />
    <path class="lit" d="M64 12 22 43v8h84v-8z" />
    <path class="lamp" d="M34 58h60l-8 52H42z" />
    <path class="lit" d="M64 65c-9 12.5-13.5 19.5-13.5 27.5a13.5 13.5 0 0 0 27 0c0-8-4.5-15-13.5-27.5z" />
  </svg>
);

/** A letter i in a circle. */
const Info = () => (
  <Icon name="tip">
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5" />
    <path d="M12 7.6v.1" />
  </Icon>
);

/** An exclamation mark in a triangle. */
const Triangle = () => (
  <Icon name="caution">
    <path d="M12 3.5 22 20.5H2Z" />
    <path d="M12 10v4.5" />
    <path d="M12 17.4v.1" />
  </Icon>
);

/** A raised hand in an octagon. */
const Hand = () => (
  <Icon name="urgent">
    <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" />
    <path d="M8.5 13V9.2M11 12V7M13.5 12V7.6M16 13v-3.6" />
    <path d="M8.5 13v1.2c0 2 1.6 3.6 3.8 3.6s3.7-1.6 3.7-3.6V13" />
  </Icon>
);

/** A question mark in a dashed square: no danger level, only "not known". */
const Question = () => (
  <Icon name="cannot-assess">
    <rect class="dashed" x="3" y="3" width="18" height="18" rx="4" />
    <path d="M9.5 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7" />
    <path d="M12 16.7v.1" />
  </Icon>
);

/** A chat bubble with lines: something was read, nothing was found. No tick: that would promise too much. */
const Bubble = () => (
  <Icon name="none-found">
    <path d="M4 4.5h16v11.5h-9l-5 4v-4H4Z" />
    <path d="M8 8.7h8M8 12h5" />
  </Icon>
);

const LEVEL_ICONS = {
  "none-found": Bubble,
  "cannot-assess": Question,
  tip: Info,
  caution: Triangle,
  urgent: Hand,
} as const satisfies Record<Level, () => unknown>;

export function LevelIcon({ level }: { level: Level }) {
  const Shape = LEVEL_ICONS[level];
  return <Shape />;
}

/** A moon: nothing is being read. */
export const Moon = () => (
  <Icon name="moon">
    <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z" />
  </Icon>
);

export const Person = () => (
  <Icon name="person">
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6" />
  </Icon>
);

export const People = () => (
  <Icon name="people">
    <circle cx="8.5" cy="9" r="3.3" />
    <path d="M2.5 19.5c.4-3.3 2.8-5 6-5s5.6 1.7 6 5" />
    <circle cx="16.5" cy="7.5" r="2.7" />
    <path d="M16.8 13c2.7.1 4.4 1.7 4.7 4.5" />
  </Icon>
);
