import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Locale, OpenWorkspace, Report } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { terminal } from '../terminal.ts'

/** The file of the baseline, at the root of the workspace. */
export const baselineName = 'policypress.baseline.yaml'

/**
 * Writes the baseline anew: lines that accept nothing any more go, and findings that are left are taken in. Taking in
 * is making debt, so it wants a reason, and both are said. Returns the exit code.
 */
export function updateBaseline(
  line: CommandLine,
  { root, workspace }: OpenWorkspace,
  report: Report,
): number {
  const { locale, today } = line
  const added = report.findings.filter(({ rule }) => rule !== 'baseline-in-use' && !workspace.gates.has(rule))
  const reason = line.values.get('reason')?.trim() ?? ''
  if (added.length > 0 && reason === '') throw new CannotRun(reasonMissing(added.length))
  const stillUsed = new Set(report.accepted.map(({ fingerprint }) => fingerprint))
  const kept = [...workspace.baseline.values()].filter(({ fingerprint }) => stillUsed.has(fingerprint))
  const lines = [
    ...kept.map(({ fingerprint, ...entry }) => [fingerprint, entry] as const),
    ...added.map(
      ({ fingerprint, rule, path }) => [fingerprint, { rule, path, since: today, reason }] as const,
    ),
  ]
  write(join(root, baselineName), lines.sort(([left], [right]) => (left < right ? -1 : 1)).map(entryLine))
  const removed = workspace.baseline.size - kept.length
  const left = report.findings.filter(({ rule }) => workspace.gates.has(rule))
  terminal.out(said(added, removed, left.length, locale))
  return left.length > 0 ? 1 : 0
}

/** One line an entry, in the order of the fingerprints: two branches that change it rarely meet in one line. */
function entryLine([fingerprint, { rule, path, since, reason }]: readonly [string, Entry]): string {
  const quoted = (text: string): string => JSON.stringify(text)
  return `  ${fingerprint}: { rule: ${rule}, path: ${quoted(path)}, since: '${since}', reason: ${quoted(reason)} }\n`
}

function write(path: string, lines: readonly string[]): void {
  const text = head + (lines.length > 0 ? `findings:\n${lines.join('')}` : 'findings: {}\n')
  if (readIfThere(path) === text) return
  writeFileSync(path, text)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const head = `# Debt: findings that were there when the lint came. Written by \`policypress lint --update-baseline\`; it only shrinks.\n`

function said(added: readonly Finding[], removed: number, left: number, locale: Locale): string {
  const rules = [...Map.groupBy(added, ({ rule }) => rule)].sort((one, two) => two[1].length - one[1].length)
  const list = rules.map(([rule, findings]) => `  ${findings.length} × ${rule}\n`).join('')
  return words[locale](added.length, removed, left, list)
}

const words: Readonly<
  Record<Locale, (added: number, removed: number, left: number, list: string) => string>
> = {
  en: (added, removed, left, list) =>
    `${baselineName}: ${added} added, ${removed} removed\n${list}` +
    (left > 0 ? `Left: ${left}, of rules that nothing can accept; mend them.\n` : ''),
  'zh-CN': (added, removed, left, list) =>
    `${baselineName}：新增 ${added} 条，删去 ${removed} 条\n${list}` +
    (left > 0 ? `还有 ${left} 个任何方式都不能放过的问题，请修好。\n` : ''),
}

function reasonMissing(added: number): { en: string; 'zh-CN': string } {
  return {
    en: `Missing reason for what the baseline would take in (${added}), expected --reason "…"`,
    'zh-CN': `缺少理由：基线将新收 ${added} 个问题，应写 --reason "……"`,
  }
}

interface Entry {
  readonly rule: string
  readonly path: string
  readonly since: string
  readonly reason: string
}
