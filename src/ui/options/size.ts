import { fill } from "../../i18n/index.ts";
import { useSpeech } from "../kit/words.tsx";

const KILO = 1000;

/** Says a number of bytes in the page's language. */
export function useSize(): (bytes: number) => string {
  const { w, many, number } = useSpeech();
  const { bytes: forms, kilobytes } = w.options.held;
  return (bytes) => (bytes < KILO ? many(forms, bytes) : fill(kilobytes, { count: number(bytes / KILO) }));
}

/** The first letters of a keyed hash: enough to tell two rows apart. */
export const shortCode = (ref: string): string => ref.slice(0, 6);
