import type { Locale } from '../../linter/index.ts'

/** Milliseconds by name, summed up over a run. */
export type Timings = Map<string, number>

/** Where the time of a run went: the slowest rules, and reading and parsing beside them. */
export function timingTable(timings: Timings, locale: Locale): string {
  const total = [...timings.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...timings].sort(([, left], [, right]) => right - left).slice(0, mostRows)
  const width = Math.max(...rows.map(([name]) => name.length), 0)
  const lines = rows.map(
    ([name, time]) =>
      `${name.padEnd(width)} ${time.toFixed(1).padStart(9)} ms ${share(time, total).padStart(6)}\n`,
  )
  return `${heads[locale]}\n${lines.join('')}`
}

const mostRows = 15

const share = (time: number, total: number): string =>
  `${total > 0 ? ((100 * time) / total).toFixed(1) : '0.0'}%`

const heads: Readonly<Record<Locale, string>> = {
  en: 'Time by rule (rules on unchanged files come from the cache; --no-cache measures all)',
  'zh-CN': '各规则用时（未改动的文件取自缓存；加 --no-cache 才测全部）',
}
