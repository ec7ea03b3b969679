/** Measures where time goes; the engine has no clock of its own. */
export interface Timing {
  /** Milliseconds from any fixed point. */
  readonly now: () => number
  readonly spent: Map<string, number>
}

/** Runs something and adds what it took under a name; without a timing it only runs. */
export function timed<Result>(timing: Timing | undefined, name: string, run: () => Result): Result {
  if (!timing) return run()
  const start = timing.now()
  try {
    return run()
  } finally {
    timing.spent.set(name, (timing.spent.get(name) ?? 0) + timing.now() - start)
  }
}
