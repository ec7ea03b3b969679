import { printable, reporters } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import type { CommandLine } from '../command.ts'
import { loadRenderers } from '../extensions.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { pathPrefix } from '../workspace.ts'
import { frozenPath, readFrozen, writeFrozen } from './archive-folder.ts'
import { decide } from './decisions.ts'
import { differences } from './differences.ts'
import { freeze, readManifest } from './frozen-files.ts'
import type { Frozen } from './frozen-files.ts'
import { noticeOf } from './notice.ts'
import type { Notice } from './notice.ts'
import { refusals } from './refusals.ts'

/** Freezes the newest version of a notice; a version that is frozen with the same text already stays as it is. */
export function publishNotice(line: CommandLine, opened: OpenWorkspace): number {
  const notice = noticeOf(line, opened.workspace)
  const { root } = opened
  if (hasErrors(notice, line, opened)) {
    terminal.error(`${refusals.findings(notice.id)[line.locale]}\n`)
    return 1
  }
  const path = frozenPath(notice.id, notice.version)
  const kept = readFrozen(root, path)
  const decisions = decide(line, notice, root, readManifest(kept?.get('manifest.json')))
  const frozen = freeze(notice, decisions, opened, loadRenderers(line, root))
  const names = kept ? differences(kept, frozen) : []
  if (names.length > 0) {
    terminal.error(`${refusals.differs(pathPrefix(root) + path, names.map(printable))[line.locale]}\n`)
    return 1
  }
  if (!kept) writeFrozen(root, path, frozen.files)
  tell(line, pathPrefix(root) + path, frozen, kept !== undefined)
  return 0
}

/** Errors in the notice itself, its translations, what is kept of it or what its lists show; others' drafts do not matter. */
function hasErrors(notice: Notice, line: CommandLine, opened: OpenWorkspace): boolean {
  const report = opened.lint({ locale: line.locale })
  const own = new Set([...notice.texts.map(({ path }) => path), ...registersShown(notice, opened)])
  const findings = report.findings.filter(
    ({ severity, path }) =>
      severity === 'error' && (own.has(path) || path.startsWith(`public/archive/${notice.id}/`)),
  )
  if (findings.length === 0) return false
  const summary = { ...report.summary, errors: findings.length, warnings: 0 }
  const options = reportOptions(line, opened.root)
  terminal.error(reporters.text({ ...report, findings, summary }, options))
  return true
}

/** A list shows what registers say, so a register with an error in it could make a notice say what is not so. */
function registersShown({ texts }: Notice, { workspace }: OpenWorkspace): string[] {
  const uses = texts.flatMap(({ path }) => workspace.byPath.get(path)?.components ?? [])
  if (!uses.some(({ name }) => name.endsWith('List'))) return []
  const names = ['processing', 'recipients', 'sdks', 'cookies', 'rights', 'parties']
  return names.map((name) => `registers/${name}.yaml`)
}

function tell({ values, locale }: CommandLine, path: string, { manifest }: Frozen, unchanged: boolean): void {
  if (values.get('format') === 'json') {
    const state = unchanged ? 'unchanged' : 'published'
    terminal.out(`${JSON.stringify({ schemaVersion: 1, state, path, manifest }, null, 2)}\n`)
    return
  }
  const { id, version, effective } = manifest
  const said = unchanged ? words.unchanged : words.published
  const hashes = manifest.languages.map(({ language, text }) => `  ${language.padEnd(6)} ${text}\n`)
  terminal.out(`${said[locale](`${id} ${version}`, effective, path)}\n${hashes.join('')}`)
}

const words = {
  published: {
    en: (name: string, from: string, path: string): string =>
      `Froze ${name}, in force from ${from}, in ${path}`,
    'zh-CN': (name: string, from: string, path: string): string =>
      `已冻结 ${name}（自 ${from} 起施行）：${path}`,
  },
  unchanged: {
    en: (name: string, from: string, path: string): string =>
      `${name}, in force from ${from}, is frozen already and the same: ${path}`,
    'zh-CN': (name: string, from: string, path: string): string =>
      `${name}（自 ${from} 起施行）此前已冻结，内容相同：${path}`,
  },
} as const
