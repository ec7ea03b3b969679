import { percentOf } from '../../../linter/index.ts'
import type { LocalText } from '../../../linter/index.ts'
import type { Asked } from './asked.ts'
import type { LearningEvent, LearningRecord } from './learning-record.ts'
import { isAtWork } from './person.ts'
import type { Person } from './person.ts'
import { isFulfilled, isOpen, standings } from './report.ts'
import type { DutyReport, PersonReport, Total, TrainingReport } from './report.ts'
import { receiptsToDelete } from './retention.ts'
import type { Retention } from './retention.ts'
import { standingOf } from './standing.ts'

/** Everything that a report is worked out from. */
export interface Measured {
  readonly today: string
  readonly verified: boolean
  readonly asked: readonly Asked[]
  readonly people: readonly Person[]
  readonly records: readonly LearningRecord[]
  readonly refused: readonly { readonly file: string; readonly problems: readonly LocalText[] }[]
  readonly retention: Retention | undefined
  /** Roles to which the report is narrowed; none means all. */
  readonly roles: readonly string[]
}

/** Holds what people did against what is asked of their roles. Pure: the same input gives the same report. */
export function measureTraining(measured: Measured): TrainingReport {
  const { today, verified, records, retention, roles } = measured
  const everybody = new Map(measured.people.map((person) => [person.staff, person]))
  const staff = measured.people.filter((person) => roles.length === 0 || within(person, roles))
  const atWork = staff.filter((person) => isAtWork(person, today))
  const people = peopleOf(atWork, measured)
  const duties = people.flatMap((person) => person.duties)
  const counted = records.filter((record) => everybody.has(record.staff))
  const fulfilled = duties.filter(({ state }) => isFulfilled(state)).length
  return {
    ...{ schemaVersion: 1, today, verified },
    ...(retention ? { retention } : {}),
    summary: {
      ...{ people: people.length, left: staff.length - atWork.length, duties: duties.length, fulfilled },
      open: duties.filter(({ state }) => isOpen(state)).length,
      percent: percentOf(fulfilled, duties.length),
      receipts: counted.length,
      sealed: counted.filter(({ sealed }) => sealed).length,
    },
    people,
    totals: [...totalsOf(people), ...roleTotals(people, measured)],
    unasked: people.filter((person) => person.duties.length === 0).map((person) => person.staff),
    strangers: strangersOf(records.filter((record) => !everybody.has(record.staff))),
    refused: measured.refused.map(({ file, problems }) => ({ file, problems: [...problems] })),
    toDelete: retention ? receiptsToDelete(records, everybody, retention, today) : [],
  }
}

function peopleOf(atWork: readonly Person[], { asked, records, roles, today }: Measured): PersonReport[] {
  const own = Map.groupBy(records, ({ staff }) => staff)
  return atWork.map((person) => {
    const events = Map.groupBy(
      (own.get(person.staff) ?? []).flatMap((record) => record.events),
      eventKey,
    )
    const duties = asked
      .filter((one) => concerns(one, person.roles) && (roles.length === 0 || concerns(one, roles)))
      .map((one) => standingOf(one, person, events.get(eventKey(one)) ?? [], today))
    return { staff: person.staff, roles: [...person.roles], joined: person.joined, duties }
  })
}

function totalsOf(people: readonly PersonReport[]): Total[] {
  const duties = Map.groupBy(
    people.flatMap((person) => person.duties),
    eventKey,
  )
  return [...duties.values()]
    .flatMap((some) => (some[0] ? [total(some[0].kind, some[0].id, some)] : []))
    .sort((left, right) => (left.of === right.of ? 0 : left.of === 'course' ? -1 : 1))
}

/** What is asked of a role, of the people who hold it; what the same people owe to another role counts there. */
function roleTotals(people: readonly PersonReport[], { asked, roles }: Measured): Total[] {
  const owed = new Map(asked.map((one) => [eventKey(one), one.roles]))
  const forAll = asked.some((one) => one.roles.includes(everyone))
  const held = [
    ...new Set([...people.flatMap((person) => person.roles), ...(forAll ? [everyone] : [])]),
  ].sort()
  return held
    .filter((role) => roles.length === 0 || roles.includes(role))
    .map((role) => {
      const holders = people.filter((person) => role === everyone || person.roles.includes(role))
      const duties = holders
        .flatMap((person) => person.duties)
        .filter((duty) => owed.get(eventKey(duty))?.includes(role))
      return total('role', role, duties)
    })
}

function total(of: Total['of'], id: string, duties: readonly DutyReport[]): Total {
  const states = standings.map(
    (state) => [state, duties.filter((duty) => duty.state === state).length] as const,
  )
  return {
    ...{ of, id, duties: duties.length },
    fulfilled: duties.filter(({ state }) => isFulfilled(state)).length,
    states: Object.fromEntries(states.filter(([, count]) => count > 0)),
  }
}

function strangersOf(records: readonly LearningRecord[]): TrainingReport['strangers'] {
  return [...Map.groupBy(records, ({ staff }) => staff)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([staff, some]) => ({ staff, files: some.map(({ file }) => file) }))
}

/** Whether something is asked of any of these roles; what is asked of all staff is asked of each. */
function concerns({ roles: asked }: Asked, roles: readonly string[]): boolean {
  return asked.includes(everyone) || within({ roles }, asked)
}

const everyone = 'all-staff'

function within({ roles }: { readonly roles: readonly string[] }, asked: readonly string[]): boolean {
  return roles.some((role) => asked.includes(role))
}

function eventKey({ kind, id }: Pick<LearningEvent, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}
