import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { pickLanguage } from "../../i18n/index.ts";
import type { PageWords } from "../../i18n/pages.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../model/settings.ts";
import { useHost } from "./host.tsx";
import { Lantern } from "./icons.tsx";
import { SpeechProvider, useSpeech } from "./words.tsx";

interface PageProps {
  readonly kind: "welcome" | "popup" | "options";
  /** The stored choice; null follows the browser. */
  readonly choice: InterfaceLanguage | null;
  /** After the choice was stored: words made by the worker can be asked for anew. */
  readonly onLanguage: () => Promise<void>;
  readonly children: ComponentChildren;
}

/** The frame of every page: name and language on top, content, help always at the same place at the end. */
export function Page({ kind, choice, onLanguage, children }: PageProps) {
  const { call } = useHost();
  /** Spoken at once; until the stored choice has come back, or as long as it cannot be stored. */
  const [picked, setPicked] = useState<InterfaceLanguage | null>(null);
  const pick = async (language: InterfaceLanguage) => {
    setPicked(language);
    const stored = await call("setSettings", { language });
    if (!stored.ok) return;
    await onLanguage();
    setPicked(null);
  };
  return (
    <SpeechProvider language={pickLanguage(picked ?? choice, navigator.languages)}>
      <Frame kind={kind} onPick={pick}>
        {children}
      </Frame>
    </SpeechProvider>
  );
}

interface FrameProps extends Pick<PageProps, "kind" | "children"> {
  readonly onPick: (language: InterfaceLanguage) => void;
}

const titleOf = (w: PageWords, kind: PageProps["kind"]): string => w[kind].title;

function Frame({ kind, onPick, children }: FrameProps) {
  const { w, language } = useSpeech();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = titleOf(w, kind);
  }, [w, language, kind]);
  return (
    <div class={`page page-${kind}`}>
      <header class="top">
        <p class="brand">
          <Lantern />
          <span>{w.common.name}</span>
        </p>
        <LanguageSwitch onPick={onPick} />
      </header>
      <main>{children}</main>
      <Foot kind={kind} />
    </div>
  );
}

function LanguageSwitch({ onPick }: Pick<FrameProps, "onPick">) {
  const { w, language } = useSpeech();
  return (
    <fieldset class="languages">
      <legend class="hidden">{w.common.language}</legend>
      {INTERFACE_LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => onPick(each)}
        >
          {w.common.languages[each]}
        </button>
      ))}
    </fieldset>
  );
}

function Foot({ kind }: { kind: PageProps["kind"] }) {
  const { w } = useSpeech();
  return (
    <footer class="foot">
      <p>{w.common.help}</p>
      {kind !== "options" && (
        <p>
          <a href="/options.html" target="_blank" rel="noopener">
            {w.common.openOptions}
          </a>
        </p>
      )}
      <p class="quiet">{w.common.notMeta}</p>
    </footer>
  );
}
