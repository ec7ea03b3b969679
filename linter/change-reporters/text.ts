import type { Change, ChangeReport } from '../model/change.ts'
import type { Locale } from '../model/finding.ts'
import { paint } from '../reporters/paint.ts'
import type { Paint } from '../reporters/paint.ts'
import type { ChangeReporter } from './reporter.ts'

/** For people at a terminal: each change with its place, what it may bring and what is left to do, then one line of summary. */
export const text: ChangeReporter = (report, { locale, color, prefix }) => {
  const ink = paint(color)
  return [
    ...report.changes.map((change) => block(change, ink, prefix, locale)),
    summary(report, locale, ink),
  ].join('\n')
}

function block(change: Change, ink: Paint, prefix: string, locale: Locale): string {
  const { side, path, place, message, id, before, after, duties, todo, accepted } = change
  const { base, classes, duty, left, approved } = words[locale]
  const where = ink.bold(`${side === 'base' ? base : ''}${prefix}${path}:${place.line}:${place.column}`)
  const mark = change.class === 'material' ? ink.red(classes.material) : ink.yellow(classes.editorial)
  return [
    `${where} ${mark} ${message} ${ink.dim(`${id} ${change.fingerprint}`)}`,
    ...lines(before).map((line) => ink.red(`  - ${line}`)),
    ...lines(after).map((line) => ink.green(`  + ${line}`)),
    ...duties.map(
      ({ law, verified, message: said }) => `  ${duty} ${said}${law ? ` (${law}, ${verified})` : ''}`,
    ),
    ...todo.map((item) => `  ${ink.bold(left)} ${item.message}`),
    ...(accepted ? [`  ${approved} ${accepted.reason}`] : []),
    '',
  ].join('\n')
}

function summary({ base, head, changes, summary: counts }: ChangeReport, locale: Locale, ink: Paint): string {
  const { none, some } = words[locale]
  if (changes.length === 0) return `${ink.green(none(base, head))}\n`
  const line = some(base, head, counts.material, counts.editorial, counts.todos)
  return `${counts.todos > 0 ? ink.red(line) : ink.green(line)}\n`
}

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter(Boolean)

const words = {
  en: {
    base: 'before: ',
    classes: { material: 'material', editorial: 'editorial' },
    duty: 'duty:',
    left: 'to do:',
    approved: 'approved on record:',
    none: (base: string, head: string) => `Nothing that matters changed between ${base} and ${head}.`,
    some: (base: string, head: string, material: number, editorial: number, todos: number) =>
      `${base}..${head}: ${material} material, ${editorial} editorial; to do: ${todos}`,
  },
  'zh-CN': {
    base: '变更前：',
    classes: { material: '实质', editorial: '编辑' },
    duty: '义务：',
    left: '待办：',
    approved: '已登记批准：',
    none: (base: string, head: string) => `${base} 与 ${head} 之间没有要紧的变更。`,
    some: (base: string, head: string, material: number, editorial: number, todos: number) =>
      `${base}..${head}：实质变更 ${material} 项，编辑性变更 ${editorial} 项；待办 ${todos} 项`,
  },
} as const
