import type { Locale } from '../../../linter/index.ts'

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day written out: `2026 年 9 月 1 日`, `1 September 2026`. */
export function dayWords(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number)
  return locale === 'en' ? english.format(new Date(date)) : `${year} 年 ${month} 月 ${day} 日`
}
