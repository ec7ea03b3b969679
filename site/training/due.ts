/** Where something that people must do stands on a day. */
export type DueState =
  | 'none' // not done, and nobody said by when
  | 'due' // not done, and there is time
  | 'overdue' // not done, and the time is over
  | 'done'
  | 'expiring' // done, and soon to be done again
  | 'expired' // done so long ago that it counts no more

/** What is known of a course or a document for one person; `''` stands for what is not known or not asked. */
export interface Duty {
  /** ISO date on which it was last done, in a version that still counts. */
  readonly done: string
  /** ISO date from which it must be done: the assignment, or the day a version came into force if that was later. */
  readonly validFrom?: string
  /** ISO 8601 duration within which it is done for the first time. */
  readonly due: string
  /** ISO 8601 duration after which it is done again. */
  readonly renew: string
  readonly today: string
}

/** The state and its dates, `''` where there are none. */
export interface DutyState {
  readonly state: DueState
  /** Last day on which it can be done in time; once done, the last day of its validity. */
  readonly by: string
  /** Last day on which what was done counts. */
  readonly validUntil: string
}

/** Days before the end of a validity on which people hear of it. */
const noticeDays = 30

/**
 * The last day in time of something that is due a duration after an ISO date; `''` where either is none. The 31st
 * becomes the last day of a shorter month, and 29 February the 28th.
 */
export function dueOn(from: string, duration: string): string {
  const day = readDay(from)
  const parts = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/.exec(duration)
  if (day === undefined || !parts) return ''
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  // Years and months first, on the calendar; then days, which are all of one length.
  const month = day.month - 1 + months + 12 * years
  const last = lastDay(day.year, month)
  return isoDay(day.year, month, Math.min(day.day, last) + 7 * weeks + days)
}

/** Where a duty stands today, whether it is to take a course or to acknowledge a text. */
export function stateOn({ done, validFrom = '', renew, due, today }: Duty): DutyState {
  if (readDay(done) === undefined) {
    const by = dueOn(validFrom, due)
    const state = by === '' ? 'none' : today > by ? 'overdue' : 'due'
    return { state, by, validUntil: '' }
  }
  const validUntil = dueOn(done, renew)
  if (validUntil === '') return { state: 'done', by: '', validUntil }
  const state = today > validUntil ? 'expired' : today >= noticeFrom(done, validUntil) ? 'expiring' : 'done'
  return { state, by: validUntil, validUntil }
}

/** The later of two ISO dates, of which either may be `''`. */
export function laterOf(left: string, right: string): string {
  return left > right ? left : right
}

/** Thirty days before the end, but no earlier than the last quarter of a short validity. */
function noticeFrom(done: string, validUntil: string): string {
  const quarter = Math.floor((timeOf(validUntil) - timeOf(done)) / millisecondsOfDay / 4)
  return new Date(timeOf(validUntil) - Math.min(noticeDays, quarter) * millisecondsOfDay)
    .toISOString()
    .slice(0, 10)
}

const millisecondsOfDay = 86_400_000

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function readDay(date: string): { year: number; month: number; day: number } | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number)
  const known = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month - 1)
  return known ? { year, month, day } : undefined
}

function lastDay(year: number, month: number): number {
  return utc(year, month + 1, 0).getUTCDate()
}

function isoDay(year: number, month: number, day: number): string {
  const date = utc(year, month, day)
  // Beyond the four digits of a year dates would no longer sort as text.
  return date.getUTCFullYear() > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10)
}

/** `Date.UTC` reads the years 0 to 99 as those of the last century. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
