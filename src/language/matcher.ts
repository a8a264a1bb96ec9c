import type { Cue } from "../model/cues.ts";
import type { Tactic } from "../model/tactics.ts";
import type { Automaton, Hit } from "./automaton.ts";
import { PREVIOUS_WORDS } from "./caps.ts";
import type { Meaning } from "./packed.ts";
import type { Token } from "./tokens.ts";

/** A hit with what it stands for. */
export interface Found<M extends Meaning = Meaning> extends Hit {
  readonly meaning: M;
}

/** An automaton and what its phrases stand for. */
export interface Matcher<M extends Meaning = Meaning> {
  readonly automaton: Automaton;
  readonly meanings: readonly M[];
}

/**
 * The tactics of a message, at most one cue each (the strongest). `previous` are the tokens of the message before it by
 * the same writer: a phrase may begin there, but what ends there was reported with that message.
 */
export function cuesOf(matcher: Matcher, previous: readonly Token[], tokens: readonly Token[]): Cue[] {
  const before = previous.slice(-PREVIOUS_WORDS);
  const all = [...before, ...tokens];
  const starts = new Set(
    before.length > 0 && before.length === previous.length ? [0, before.length] : [before.length],
  );
  const kept = withoutGuarded(find(matcher, all, starts));
  const fresh = kept.filter((hit) => hit.end >= before.length && !isEcho(hit, kept, before.length));
  return strongest(fresh, all);
}

/** Every phrase that the tokens hold, guards included. */
export function find<M extends Meaning>(
  matcher: Matcher<M>,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): Found<M>[] {
  return matcher.automaton.scan(tokens, starts).flatMap((hit) => {
    const meaning = matcher.meanings[hit.phrase];
    return meaning ? [{ ...hit, meaning }] : [];
  });
}

/** A guard cancels the hits of its tactic that it overlaps, in every language: phrasebooks share borrowed words. */
function withoutGuarded(found: readonly Found[]): Found[] {
  const guards = found.filter((hit) => hit.meaning.strength === 0);
  return found.filter(
    (hit) =>
      hit.meaning.strength > 0 && !guards.some((guard) => sameTactic(guard, hit) && overlaps(guard, hit)),
  );
}

/** "a pic of you" after "send me a pic": the second message only lengthens what the first was reported for. */
function isEcho(hit: Found, found: readonly Found[], border: number): boolean {
  if (hit.start >= border) return false;
  return found.some(
    (other) =>
      other.end < border &&
      sameTactic(other, hit) &&
      overlaps(other, hit) &&
      other.meaning.strength >= hit.meaning.strength,
  );
}

function sameTactic(one: Found, other: Found): boolean {
  return one.meaning.tactic === other.meaning.tactic;
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function strongest(found: readonly Found[], tokens: readonly Token[]): Cue[] {
  const best = new Map<Tactic, Found>();
  for (const hit of found) {
    const rival = best.get(hit.meaning.tactic);
    if (!rival || rival.meaning.strength < hit.meaning.strength) best.set(hit.meaning.tactic, hit);
  }
  return [...best.values()].map((hit) => toCue(hit, tokens));
}

function toCue({ meaning, start, end }: Found, tokens: readonly Token[]): Cue {
  const cue = { tactic: meaning.tactic, strength: meaning.strength === 0 ? 1 : meaning.strength } as const;
  if (meaning.tactic !== "age-statement") return cue;
  const age = tokens.slice(start, end + 1).find(isAge)?.value;
  return age === undefined || age === null ? cue : { ...cue, age };
}

function isAge(token: Token): boolean {
  return token.value !== null && token.value >= 8 && token.value <= 99;
}
