import { reporters } from '../../linter/index.ts'
import type { Command, CommandLine } from '../command.ts'
import { buildPublic } from '../public-site/build-public.ts'
import { buildPortal, outOption } from '../site/build-portal.ts'
import { addressOption } from '../site/portal-address.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'

/** `policypress build`: lints, and builds the portal, or with `--public` the public notices, only without errors. */
export const build: Command = {
  name: 'build',
  summary: {
    en: 'Lint, then build the portal or the public notices',
    'zh-CN': '检查后构建门户或公开告知网站',
  },
  positionals: '[workspace]',
  options: [
    outOption,
    addressOption,
    {
      name: 'public',
      summary: {
        en: 'build the site of public notices instead, from frozen versions alone (default folder: dist/public)',
        'zh-CN': '改为构建公开告知网站，只用已冻结的版本（默认输出到 dist/public）',
      },
    },
  ],
  async run(line) {
    if (line.switches.has('public')) return buildPublic(line)
    const { root, errors } = lintForBuild(line)
    if (errors > 0) {
      terminal.error(`${refused[line.locale]}\n`)
      return 1
    }
    terminal.out(`${await buildPortal(root, line)}\n`)
    return 0
  },
}

/** Lints the workspace of a command and prints what it found. */
export function lintForBuild(line: CommandLine): { root: string; errors: number } {
  const opened = openFrom(line, line.positionals[0])
  const report = opened.lint({ locale: line.locale })
  const options = reportOptions(line, opened.root)
  terminal.out(reporters.text(report, options))
  return { root: opened.root, errors: report.summary.errors }
}

const refused = {
  en: 'Nothing was built: mend the errors above. "npm start" shows the pages all the same.',
  'zh-CN': '没有构建：请先改正以上错误。“npm start”照样可以看到页面。',
} as const
