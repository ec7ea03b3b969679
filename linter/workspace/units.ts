import type { Locale } from '../model/finding.ts'

/** Chinese measure words and English singular and plural of every unit in `catalog.schema.json`. */
const words: Readonly<Record<string, readonly [chinese: string, one: string, many: string]>> = {
  second: ['秒', 'second', 'seconds'],
  minute: ['分钟', 'minute', 'minutes'],
  hour: ['小时', 'hour', 'hours'],
  day: ['天', 'day', 'days'],
  'working-day': ['个工作日', 'working day', 'working days'],
  week: ['周', 'week', 'weeks'],
  month: ['个月', 'month', 'months'],
  year: ['年', 'year', 'years'],
  time: ['次', 'time', 'times'],
  people: ['人', 'person', 'people'],
  record: ['条', 'record', 'records'],
  yuan: ['元', 'yuan', 'yuan'],
  character: ['个字符', 'character', 'characters'],
  bit: ['位', 'bit', 'bits'],
  megabyte: ['MB', 'MB', 'MB'],
  gigabyte: ['GB', 'GB', 'GB'],
  metre: ['米', 'metre', 'metres'],
  kilometre: ['公里', 'kilometre', 'kilometres'],
}

/** A number with its unit in words: `30 天`, `1 working day`, `95%`. A `count` stays bare: what is counted stands in the text. */
export function quantity(value: number, unit: string | undefined, locale: Locale): string {
  const number = numeral(value, locale)
  if (unit === 'percent') return `${number}%`
  const word = unit === undefined ? undefined : words[unit]
  if (!word) return number
  if (locale === 'en') return `${number} ${value === 1 ? word[1] : word[2]}`
  // 100 万人, 1 MB, 30 天: a thin gap that never breaks; after 万 the measure word follows directly.
  return number.endsWith('万') ? `${number}${word[0]}` : `${number}\u00a0${word[0]}`
}

/** Every unit that has words, plus the two that need none; a test holds this equal to the schema. */
export const units: readonly string[] = [...Object.keys(words), 'percent', 'count']

/** A bare number: Chinese readers count in 万, English ones in thousands. */
export function numeral(value: number, locale: Locale): string {
  if (locale === 'zh-CN' && value >= 10_000 && value % 1_000 === 0) return `${value / 10_000}\u00a0万`
  const [whole = '', fraction] = String(value).split('.')
  const grouped = locale === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
