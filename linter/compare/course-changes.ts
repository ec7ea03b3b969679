import type { Pair } from '../model/comparison.ts'
import type { Course, Lesson, Pool, TaughtDocument } from '../model/course.ts'
import type { CourseChanges, LessonChange, PoolChange, TaughtChange } from '../model/course-changes.ts'
import type { DocumentPair } from '../model/document-pair.ts'
import type { Facts } from '../model/facts.ts'
import type { ReportedChange } from '../model/rule.ts'
import type { Workspace } from '../model/workspace.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'
import { questionChanges } from './question-changes.ts'
import type { Asking, AskingSides } from './question-changes.ts'
import { isSame } from './same.ts'
import { termChanges } from './course-terms.ts'

/** What became of the courses of a workspace; a course that came or went as a whole is told as a document. */
export function courseChanges(
  base: Workspace,
  head: Workspace,
  documents: readonly DocumentPair[],
): CourseChanges {
  const pairs = [...head.courses].flatMap(([id, course]): Sides[] => {
    const before = base.courses.get(id)
    return before && before.facts.readable && course.facts.readable
      ? [{ id, base: before, head: course }]
      : []
  })
  return {
    questions: [...pairs, ...documents.flatMap(askingPair)].flatMap(questionChanges),
    pools: pairs.flatMap(poolChanges),
    terms: pairs.flatMap(termChanges),
    lessons: pairs.flatMap(lessonChanges),
    taught: pairs.flatMap((pair) => [...taughtChanges(pair), ...leftBehind(pair, base, head)]),
  }
}

/** A notice may ask something as well, to be tried out and not judged: it is its own and only lesson. */
function askingPair({ id, base, head }: DocumentPair): AskingSides[] {
  if (!base?.readable || !head?.readable || head.kind === 'lesson') return []
  const asking = (facts: Facts): Asking => ({ lessons: [{ id, facts, questions: facts.questions }] })
  return [{ id, base: asking(base), head: asking(head) }]
}

function poolChanges({ id: course, base, head }: Sides): PoolChange[] {
  const [old, now] = [poolsOf(base), poolsOf(head)]
  // A question that came or went is told; only one that stayed can have moved.
  const stayed = new Set(asked(base).filter((id) => asked(head).includes(id)))
  const listed = (pool: Pool, other: Pool): string =>
    pool.questions
      .filter((id) => stayed.has(id) && !other.questions.includes(id))
      .map((id) => `\`${id}\``)
      .join(', ')
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): PoolChange[] => {
    const [before, after] = [old.get(id), now.get(id)]
    const some = after ?? before
    const isRenamed = [...(before ? now : old).values()].some((pool) => some && isSame({ ...pool, id }, some))
    if (!some || ((!before || !after) && isRenamed)) return []
    const about = aboutCourse(after ? head : base, '/pools', after ? undefined : 'base')
    const change = {
      id,
      course,
      from: before?.draw ?? 0,
      to: after?.draw ?? 0,
      added: '',
      removed: '',
      about,
    }
    if (!before || !after) return [{ ...change, turn: after ? 'came' : 'went' }]
    const [added, removed] = [listed(after, before), listed(before, after)]
    return [
      ...(before.draw === after.draw ? [] : [{ ...change, turn: 'draw' } as const]),
      ...(added + removed === ''
        ? []
        : [{ ...change, turn: 'questions', added: added || '–', removed: removed || '–' } as const]),
    ]
  })
}

function lessonChanges({ id: course, base, head }: Sides): LessonChange[] {
  const [old, now] = [base, head].map(({ lessons }) => new Map(lessons.map((lesson) => [lesson.id, lesson])))
  if (!old || !now) return []
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): LessonChange[] => {
    const [before, after] = [old.get(id), now.get(id)]
    const change = { id, course, questions: (after ?? before)?.questions.length ?? 0, added: '', removed: '' }
    if (!before || !after) {
      const about = aboutCourse(after ? head : base, '/lessons', after ? undefined : 'base')
      return [{ ...change, turn: after ? 'came' : 'went', about }]
    }
    const [added, removed] = [listedBeyond(after, before), listedBeyond(before, after)]
    if (added + removed === '') return []
    const spot = { path: after.facts.path, span: after.facts.places['/controls'] ?? [0, 0] } as const
    return [
      {
        ...change,
        turn: 'controls',
        added: added || '–',
        removed: removed || '–',
        about: { document: course, spot },
      },
    ]
  })
}

function taughtChanges({ id: course, base, head }: Sides): TaughtChange[] {
  const [old, now] = [taughtBy(base), taughtBy(head)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): TaughtChange[] => {
    const [from, to] = [old.get(id), now.get(id)]
    if (from === to) return []
    const about = aboutCourse(
      to === undefined ? base : head,
      '/documents',
      to === undefined ? 'base' : undefined,
    )
    const turn = from === undefined ? 'came' : to === undefined ? 'went' : 'major'
    return [{ turn, id, course, from: from ?? 0, to: to ?? 0, about }]
  })
}

/** Documents of which a newer MAJOR is in force than a course teaches, where that was not so before. */
function leftBehind(
  { id: course, base: before, head: after }: Sides,
  base: Workspace,
  head: Workspace,
): TaughtChange[] {
  return after.documents.flatMap(({ id, major }): TaughtChange[] => {
    const inForce = majorInForce(id, head)
    const known = taughtBy(before).get(id)
    const wasBehind = known !== undefined && known < majorInForce(id, base, head.today)
    if (inForce <= major || wasBehind) return []
    return [{ turn: 'behind', id, course, from: major, to: inForce, about: aboutCourse(after, '/documents') }]
  })
}

function majorInForce(id: string, { documents, today }: Workspace, day = today): number {
  const file = documents.get(id)
  if (file?.data['status'] !== 'approved') return -1
  const majors = revisionsOf(file.data).filter(({ effective }) => effective <= day)
  return Math.max(-1, ...majors.map(({ major }) => major))
}

function aboutCourse({ facts, id }: Course, pointer: string, side?: 'base'): ReportedChange {
  const spot = { path: facts.path, span: facts.places[pointer] ?? ([0, 0] as const) }
  return { document: id, spot, ...(side ? { side } : {}) }
}

const listedBeyond = ({ controls }: Lesson, other: Lesson): string =>
  controls
    .filter((id) => !other.controls.includes(id))
    .map((id) => `\`${id}\``)
    .join(', ')

const poolsOf = ({ pools }: Course): ReadonlyMap<string, Pool> =>
  new Map(pools.map((pool) => [pool.id, pool]))
const asked = ({ lessons }: Course): string[] =>
  lessons.flatMap(({ questions }) => questions.map(({ id }) => id))
const taughtBy = ({ documents }: Course): ReadonlyMap<string, number> =>
  new Map(documents.map(({ id, major }: TaughtDocument) => [id, major]))

type Sides = Required<Pair<Course>>
