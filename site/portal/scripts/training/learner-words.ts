import { learnerEnglish } from '../../messages/training-learner-en.ts'
import { learnerChinese } from '../../messages/training-learner-zh-CN.ts'
import type { LearnerMessages } from '../../messages/training-learner-zh-CN.ts'
import type { Kept } from './store.ts'

/** Language of the page. */
export const pageLanguage = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'

/** Words of the learner's own pages in the language of the page. */
export const words: LearnerMessages = pageLanguage === 'en' ? learnerEnglish : learnerChinese

/** What became of something that was to be kept, in words. */
export function keptText(kept: Kept): string {
  return kept === 'kept' ? words.savedHere : words[kept]
}

/** A day for people, of an ISO date or instant; an instant by the clock of the device. */
export function dayText(date: string): string {
  const day = date.length > 10 ? new Date(date) : new Date(`${date}T00:00:00`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(pageLanguage, { dateStyle: 'long' }).format(day)
}

/** A day and its time for people, by the clock of the device. */
export function timeText(instant: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return instant
  return new Intl.DateTimeFormat(pageLanguage, { dateStyle: 'long', timeStyle: 'short' }).format(time)
}

/** A share of points as percent, rounded down so that nothing below the pass mark looks like it. */
export function scoreText(score: number): string {
  return `${Math.floor(score * 1000 + 1e-9) / 10}%`
}
