import type { AskedKind, Judgement } from './model.ts'

/**
 * Points of an answer, 0 to 1. Several choices: hits less false alarms, as a share of the right ones. Order, matches and
 * decisions: the share that is right. Everything else: all or nothing.
 */
export function pointsOf(kind: AskedKind, parts: Judgement['parts']): number {
  if (parts.length === 0) return 0
  const right = parts.filter(({ verdict }) => verdict.right).length
  if (kind !== 'multiple') return right / parts.length
  const ticked = parts.filter(({ part }) => part.endsWith('+'))
  const hits = ticked.filter(({ verdict }) => verdict.right).length
  const missed = parts.filter(({ part, verdict }) => part.endsWith('-') && !verdict.right).length
  const wanted = hits + missed
  return wanted === 0 ? 0 : Math.max(0, (hits - (ticked.length - hits)) / wanted)
}

/** The outcome in words that points stand for. */
export function outcomeOf(points: number): Judgement['outcome'] {
  if (points >= 1) return 'right'
  return points > 0 ? 'partly' : 'wrong'
}

/** The score of a test: the mean of its points, with four decimals at most. */
export function scoreOf(points: readonly number[]): number {
  const sum = points.reduce((total, one) => total + one, 0)
  return points.length === 0 ? 0 : roundedScore(sum / points.length)
}

/** A share with four decimals at most, so that every machine writes the same number. */
export function roundedScore(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

/** Whether a score of 0 to 1 reaches a pass mark in percent. */
export function passes(score: number, passMark: number): boolean {
  return Math.round(score * 10_000) >= passMark * 100
}
