import { printable } from '../../linter/index.ts'
import type { Locale } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'
import type { Check } from './check.ts'
import { openVerifying } from './open-verifying.ts'
import { readReceipt } from './receipt-file.ts'
import { verifyReceipt } from './verify-receipt.ts'

/**
 * Checks receipts against the policies and their git history. Exit 0 where everything holds, 1 where something does not,
 * 2 where something cannot be told: a file that is no receipt, a commit that is not there.
 */
export async function verifyReceipts(line: CommandLine): Promise<number> {
  const { positionals, locale } = line
  if (positionals.length === 0) throw new CannotRun(noFile)
  const verifying = openVerifying(line, openFrom(line, line.values.get('workspace')))
  const told: Told[] = []
  for (const file of positionals) {
    const read = readReceipt(file)
    if ('refused' in read) told.push({ file, id: '', refused: read.refused[locale], checks: [] })
    else told.push({ file, id: read.receipt.id, checks: await verifyReceipt(read.receipt, verifying) })
  }
  terminal.out(line.values.get('format') === 'json' ? asJson(told, locale) : asText(told, locale))
  const worst = told.map(verdictOf)
  if (worst.includes('fails')) return 1
  return worst.includes('unknown') ? 2 : 0
}

/** What all checks of a file come to. */
function verdictOf({ checks, refused }: Told): Check['outcome'] {
  const outcomes = checks.map(({ outcome }) => outcome)
  if (outcomes.includes('fails')) return 'fails'
  return refused !== undefined || outcomes.includes('unknown') ? 'unknown' : 'holds'
}

function asText(told: readonly Told[], locale: Locale): string {
  const files = told.map((one) => {
    const lines = one.checks.map(({ outcome, words }) => `  ${signs[outcome]} ${words[locale]}`)
    const refused = one.refused === undefined ? [] : [`  ${signs.unknown} ${one.refused}`]
    return [printable(one.file), ...refused, ...lines, `  ${verdicts[verdictOf(one)][locale]}`].join('\n')
  })
  return `${[...files, meaning[locale]].join('\n\n')}\n`
}

function asJson(told: readonly Told[], locale: Locale): string {
  const receipts = told.map((one) => ({
    ...{ file: one.file, id: one.id, verdict: verdictOf(one) },
    ...(one.refused === undefined ? {} : { refused: one.refused }),
    checks: one.checks.map(({ name, outcome, words }) => ({ name, outcome, message: words[locale] })),
  }))
  return `${JSON.stringify({ schemaVersion: 1, meaning: meaning[locale], receipts }, null, 2)}\n`
}

const signs = { holds: '✓', fails: '✗', unknown: '?' } as const

const verdicts = {
  holds: { en: 'Everything holds.', 'zh-CN': '全部核对一致。' },
  fails: { en: 'Something does not hold.', 'zh-CN': '有内容核对不一致。' },
  unknown: { en: 'Something cannot be checked from here.', 'zh-CN': '有内容在这里无法核对。' },
} as const

/** Stands below every outcome, so that nobody takes a receipt for more than it is. */
const meaning = {
  en: 'A receipt proves which texts and which score. It does not prove who answered, and its times are those of a device.',
  'zh-CN': '回执证明是哪些文本、多少成绩；不证明是谁作答，时间取自设备的时钟。',
} as const

const noFile = {
  en: 'Missing file, expected one or several receipts: policypress verify receipt.json',
  'zh-CN': '缺少文件；应为一份或几份回执：policypress verify receipt.json',
}

interface Told {
  readonly file: string
  readonly id: string
  readonly refused?: string
  readonly checks: readonly Check[]
}
