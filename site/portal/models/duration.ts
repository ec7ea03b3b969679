import type { Messages } from '../messages/index.ts'
import { quantity } from '../../render/index.ts'

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** An ISO 8601 duration of one unit in words: `P14D` → `14 天`; as written where it is none. */
export function durationText(duration: string, words: Messages): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? []
  if (!count || !unit) return duration
  return quantity(Number(count), units[unit], words.language === 'en' ? 'en' : 'zh-CN')
}

/** The ISO date that lies a duration behind another; a day that the month lacks becomes its last one. */
export function addDuration(date: string, duration: string): string | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number)
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? []
  if (!year || !month || !day || !count || !unit) return undefined
  const by = Number(count)
  if (unit === 'D' || unit === 'W') return iso(Date.UTC(year, month - 1, day + by * (unit === 'W' ? 7 : 1)))
  const months = month - 1 + (unit === 'Y' ? by * 12 : by)
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, months, Math.min(day, last)))
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
