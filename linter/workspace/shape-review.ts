import { isCalendarDate } from '../../schema/index.ts'
import { fieldsOf } from './shape.ts'

/** By when a text must be reviewed again, and which of its fields says so. */
export interface ReviewDue {
  readonly due: string
  readonly field: 'due' | 'last'
}

/** Reads the `review` of frontmatter: the stated day or the end of the cycle, the earlier of both; nothing where neither can be read. */
export function reviewDue(review: unknown): ReviewDue | undefined {
  const { cycle, last, due: stated } = fieldsOf(review)
  const own = isDay(stated) ? stated : undefined
  const reckoned = isDay(last) && typeof cycle === 'string' ? addDuration(last, cycle) : undefined
  if (own !== undefined && (reckoned === undefined || own <= reckoned)) return { due: own, field: 'due' }
  return reckoned === undefined ? undefined : { due: reckoned, field: 'last' }
}

/** Whether a value can be read as the field of `review` that it stands in. */
export function isReviewValue(field: string, value: unknown): boolean {
  return field === 'cycle' ? typeof value === 'string' && duration.test(value) : isDay(value)
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value)

/** ISO date plus ISO 8601 duration in years, months, weeks and days; the 31st becomes the last day of a shorter month. */
function addDuration(date: string, length: string): string | undefined {
  const parts = duration.exec(length)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (!parts) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  const lastDay = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate()
  const sum = new Date(Date.UTC(year + years, month - 1 + months, Math.min(day, lastDay) + weeks * 7 + days))
  return Number.isNaN(sum.getTime()) ? undefined : sum.toISOString().slice(0, 10)
}

const duration = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/
