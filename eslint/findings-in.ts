import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { findRoot, toWorkspacePath } from '../linter/index.ts'
import type { Finding } from '../linter/index.ts'
import { isListed } from './folder-state.ts'
import { namedRoot } from './named-files.ts'
import { openedAt } from './opened-workspaces.ts'
import { readSettings } from './plugin-settings.ts'
import type { PolicySource } from './policy-source.ts'

/** What the engine finds in a file, by rule: asked for by every rule, found once. */
export function findingsIn(source: PolicySource, context: LintContext): FindingsByRule {
  const known = found.get(source)
  if (known) return known
  const findings = Map.groupBy(find(source, context), ({ rule }) => rule)
  found.set(source, findings)
  return findings
}

const found = new WeakMap<PolicySource, FindingsByRule>()

function find({ text, hasBOM }: PolicySource, { filename, cwd, settings }: LintContext): readonly Finding[] {
  const how = readSettings(settings['policypress'], cwd)
  const root = how.root === undefined ? rootAround(filename, cwd) : namedRoot(how.root, cwd)
  const path = toWorkspacePath(relative(root, filename), sep)
  if (!isListed(path)) return []
  const opened = openedAt(root, how, filename)
  if (opened.open.skipped.some((skipped) => skipped.path === path)) return []
  const whole = hasBOM ? `\uFEFF${text}` : text
  // Bytes that are no UTF-8 are lost in ESLint's text; what stands in the file still has them.
  if (whole === textOnDisk(filename)) return opened.findings(path)
  return opened.open
    .with(path, whole)
    .lint({ locale: how.locale })
    .findings.filter((finding) => finding.path === path)
}

/** The workspace as the command line would find it from here: without a config it is the current folder. */
function rootAround(filename: string, cwd: string): string {
  let folder = dirname(filename)
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  const around = findRoot(folder)
  if (around?.configured) return around.root
  return isListed(toWorkspacePath(relative(cwd, filename), sep)) ? cwd : folder
}

function textOnDisk(filename: string): string | undefined {
  try {
    return readFileSync(filename, 'utf8')
  } catch {
    // A file that was never saved.
    return undefined
  }
}

type FindingsByRule = ReadonlyMap<string, readonly Finding[]>

interface LintContext {
  readonly filename: string
  readonly cwd: string
  readonly settings: Readonly<Record<string, unknown>>
}
