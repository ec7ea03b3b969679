import type { Messages } from '../messages/index.ts'
import { quantity } from '../../render/index.ts'

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** An ISO 8601 duration of one unit in words: `P14D` → `14 天`; as written where it is none. */
export function durationText(duration: string, words: Messages): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? []
  if (!count || !unit) return duration
  return quantity(Number(count), units[unit], words.language === 'en' ? 'en' : 'zh-CN')
}
