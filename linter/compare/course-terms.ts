import type { Pair } from '../model/comparison.ts'
import type { Course } from '../model/course.ts'
import type { TermChange } from '../model/course-changes.ts'
import type { MessageValue } from '../model/finding.ts'

/** On what terms a course is passed, and whether that asks less or more of people than before. */
export function termChanges({ id: course, base, head }: Required<Pair<Course>>): TermChange[] {
  const [old, now] = [termsOf(base), termsOf(head)]
  return old.flatMap(({ term, demand, shown }, index): TermChange[] => {
    const after = now[index]
    if (!after || after.demand === demand) return []
    const spot = {
      path: head.facts.path,
      span: head.facts.places[`/${term}`] ?? head.facts.places['/id'] ?? ([0, 0] as const),
    }
    const turn = after.demand < demand ? 'loosened' : 'tightened'
    return [{ turn, term, course, from: shown, to: after.shown, about: { document: course, spot } }]
  })
}

/** Each with a number that rises with what it asks of people. */
function termsOf({ passMark, attempts, testOut, due, renew }: Course): Term[] {
  const no = { en: 'none', 'zh-CN': '无' }
  return [
    { term: 'pass-mark', demand: passMark, shown: `${passMark}%` },
    { term: 'attempts', demand: -attempts, shown: String(attempts) },
    { term: 'test-out', demand: testOut ? 0 : 1, shown: String(testOut) },
    { term: 'due', demand: -daysIn(due), shown: due || no },
    { term: 'renew', demand: -daysIn(renew), shown: renew || no },
  ]
}

/** An ISO 8601 duration in days, near enough to tell which of two is longer; none at all is longest. */
function daysIn(duration: string): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  if (duration === '' || !parts) return Infinity
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return years * 365 + months * 30.4 + weeks * 7 + days
}

interface Term {
  readonly term: TermChange['term']
  readonly demand: number
  readonly shown: MessageValue
}
