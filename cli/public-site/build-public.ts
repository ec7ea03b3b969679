import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reporters } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { loadRenderers } from '../extensions.ts'
import { packageRoot, runNotices } from '../site/run-astro.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'
import { publicReport } from './public-report.ts'
import { publicationOf } from './publication.ts'
import { unpublished } from './unpublished.ts'

/**
 * `build --public`: copies what may be public out of the workspace, and only then lets a process that never sees the
 * workspace make pages of it. Gives the exit code.
 */
export async function buildPublic(line: CommandLine): Promise<number> {
  // What becomes public is judged afresh, never by a cache that somebody may have handed in.
  const fresh = { ...line, switches: new Set([...line.switches, 'no-cache']) }
  const opened = openFrom(fresh, line.positionals[0])
  if (hasErrors(opened, line)) return refuse(line, refused.findings)
  const publication = publicationOf(opened, line.today)
  const missing = unpublished(opened, publication, loadRenderers(line, opened.root))
  for (const text of missing) terminal.error(`${text[line.locale]}\n`)
  if (missing.length > 0) return refuse(line, refused.unpublished)
  const folder = mkdtempSync(join(tmpdir(), 'policypress-public-'))
  try {
    writeFileSync(join(folder, 'publication.json'), JSON.stringify(publication))
    copyArchive(opened, folder)
    terminal.out(`${await build(folder, publicFolder(line))}\n`)
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function hasErrors(opened: OpenWorkspace, line: CommandLine): boolean {
  const report = publicReport(opened.lint({ locale: line.locale }))
  const options = reportOptions(line, opened.root)
  terminal.out(reporters.text(report, options))
  return report.summary.errors > 0
}

function copyArchive({ root, workspace }: OpenWorkspace, folder: string): void {
  mkdirSync(join(folder, 'archive'))
  for (const { path } of workspace.archive())
    cpSync(join(root, path), join(folder, path.replace(/^public\//, '')), { dereference: false })
}

async function build(folder: string, out: string): Promise<string> {
  const status = await runNotices(['build', '--outDir', out], folder)
  if (status === 0 && existsSync(join(out, 'index.html'))) return out
  throw new CannotRun({
    en: `The public site could not be built (astro build ended with ${status}); see the lines above`,
    'zh-CN': `公开网站构建失败（astro build 退出码 ${status}），请看上面的输出`,
  })
}

/** Where the public site is built to. */
function publicFolder({ values }: CommandLine): string {
  const given = values.get('out')
  return given === undefined ? join(packageRoot, 'dist', 'public') : resolve(given)
}

function refuse({ locale }: CommandLine, text: Words): number {
  terminal.error(`${text[locale]}\n`)
  return 1
}

const refused = {
  findings: {
    en: 'Nothing was built: mend the errors above.',
    'zh-CN': '没有构建：请先改正以上错误。',
  },
  unpublished: {
    en: 'Nothing was built: the public site shows frozen versions alone.',
    'zh-CN': '没有构建：公开网站只展示已冻结的版本。',
  },
} as const

type Words = Readonly<Record<CommandLine['locale'], string>>
