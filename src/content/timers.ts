/** Timers that end together. Each runs once; none repeats, so that a still page costs nothing. */
export interface Timers {
  later(what: () => void, ms: number): void;
  stop(): void;
}

export function createTimers(): Timers {
  const running = new Set<ReturnType<typeof setTimeout>>();
  return {
    later: (what, ms) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        what();
      }, ms);
      running.add(timer);
    },
    stop: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
