import { relative, sep } from 'node:path'
import { ESLint } from 'eslint'
import type { Linter } from 'eslint'
import { workspace } from '../../eslint/index.ts'
import { toWorkspacePath } from '../../linter/index.ts'
import type { Finding, Locale } from '../../linter/index.ts'

/** The ESLint class over one workspace, as an editor or `eslint` itself makes it. */
export function eslintOver(
  root: string,
  { today = '2026-01-15', locale = 'en', fix = false, remark = false, cwd = root }: RunOptions = {},
): ESLint {
  return new ESLint({
    cwd,
    fix,
    overrideConfigFile: true,
    overrideConfig: workspace({ root, today, locale, remark }),
    errorOnUnmatchedPattern: false,
  })
}

/** What ESLint found, in one form with what the command line finds. */
export function saidBy(results: readonly ESLint.LintResult[], root: string): Said[] {
  const said = results.flatMap(({ filePath, messages }) =>
    messages.map((message) => ofMessage(toWorkspacePath(relative(root, filePath), sep), message)),
  )
  return sorted(said)
}

function ofMessage(path: string, message: Linter.LintMessage): Said {
  const { line, column, endLine = 0, endColumn = 0, fix } = message
  return {
    path,
    rule: message.ruleId ?? '',
    severity: message.severity === 2 ? 'error' : 'warning',
    message: message.message,
    place: { line, column, endLine, endColumn },
    ...(fix ? { fix: { start: fix.range[0], end: fix.range[1], text: fix.text } } : {}),
  }
}

/** The same of findings of the engine or of the JSON that the command line prints. */
export function asSaid(findings: readonly Finding[]): Said[] {
  return sorted(
    findings.map(({ path, rule, severity, message, place, fix }) => ({
      ...{ path, rule: `policypress/${rule}`, severity, message, place },
      ...(fix ? { fix } : {}),
    })),
  )
}

/** ESLint reads these files; what is said of others, or of a folder, only the command line can show. */
export function isSeen({ path }: Pick<Finding, 'path'>): boolean {
  return /\.(?:mdx|md|ya?ml)$/.test(path)
}

function sorted(said: readonly Said[]): Said[] {
  const key = (one: Said): string => JSON.stringify([one.path, one.place, one.rule, one.message])
  return [...said].sort((left, right) => (key(left) < key(right) ? -1 : 1))
}

type Said = Pick<Finding, 'path' | 'rule' | 'severity' | 'message' | 'place' | 'fix'>

interface RunOptions {
  readonly today?: string
  readonly locale?: Locale
  readonly fix?: boolean
  readonly remark?: boolean
  readonly cwd?: string
}
