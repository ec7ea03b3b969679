import type { Locale } from '../../../linter/index.ts'

/** `2027-08` in words: `2027 年 8 月`, `August 2027`. */
export function monthTitle(month: string, locale: Locale): string {
  return written(`${month}-01`, locale, { year: 'numeric', month: 'long' })
}

/** A day in words, with its day of the week where a reader plans by it. */
export function dayTitle(day: string, locale: Locale): string {
  return written(day, locale, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' })
}

/** Days of the week, Monday first. */
export function weekdays(locale: Locale): { readonly short: string; readonly long: string }[] {
  // The first of January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    short: written(`2024-01-0${day}`, locale, { weekday: locale === 'en' ? 'short' : 'narrow' }),
    long: written(`2024-01-0${day}`, locale, { weekday: 'long' }),
  }))
}

/**
 * The weeks of a month, Monday first, as ISO days; `''` where the week reaches into another month. Reckoned in UTC, so
 * that the machine's own zone moves no day.
 */
export function weeksOf(month: string): string[][] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) => {
    const day = index - before + 1
    return day >= 1 && day <= count ? `${month}-${String(day).padStart(2, '0')}` : ''
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

function written(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const tag = locale === 'en' ? 'en-GB' : locale
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
