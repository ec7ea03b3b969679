import type { LocalText } from '../../../../linter/index.ts'

/** A length of time as readers see it, with its days where it is a number of whole days. */
export function durationOf({ shown, days }: Shown): object {
  const isWhole = days !== undefined && Number.isInteger(days) && days > 0
  return { '@type': 'dpv:TemporalDuration', label: shown, ...(isWhole ? { length: `P${days}D` } : {}) }
}

interface Shown {
  readonly shown: LocalText
  readonly days?: number
}
