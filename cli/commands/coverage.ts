import { measureCoverage } from '../../linter/index.ts'
import { coverageReporters } from '../../site/export/coverage-report/index.ts'
import type { CoverageFormat } from '../../site/export/coverage-report/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'

/** `policypress coverage [workspace]`: which control stands written where, and what is missing. */
export const coverage: Command = {
  name: 'coverage',
  summary: {
    en: 'Show which control stands written in which document, and every gap',
    'zh-CN': '显示哪个控制点写在哪份文件里，列出每个缺口',
  },
  positionals: '[workspace]',
  options: [
    {
      name: 'format',
      choices: Object.keys(coverageReporters),
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
    {
      name: 'min',
      value: 'N',
      summary: {
        en: 'exit 1 below N percent of the lowest share: controls written, controls asked of documents, requirement rows',
        'zh-CN': '最低的一项低于百分之 N 时退出码为 1：写有内容的控制点、清单要求各文件的控制点、要求行',
      },
    },
  ],
  run(line) {
    const minimum = minimumOf(line.values.get('min'))
    const { workspace, root } = openFrom(line, line.positionals[0])
    if (workspace.controls.size === 0) throw new CannotRun(noCatalogue(root))
    const measured = measureCoverage(workspace)
    const format = (line.values.get('format') ?? 'text') as CoverageFormat
    terminal.out(coverageReporters[format](measured, { workspace, locale: line.locale }))
    const { percent } = measured.summary
    if (minimum === undefined || percent >= minimum) return 0
    terminal.error(`${below(percent, minimum, measured.gaps.length)[line.locale]}\n`)
    return 1
  },
}

function minimumOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,3}(?:\.\d+)?$/.test(value) && Number(value) <= 100) return Number(value)
  throw new CannotRun({
    en: `Unexpected value "${value}" of --min, expected a number from 0 to 100`,
    'zh-CN': `--min 的取值“${value}”无效，应为 0 到 100 的数`,
  })
}

const below = (percent: number, minimum: number, gaps: number): Record<'en' | 'zh-CN', string> => ({
  en: `Coverage is ${percent}%, expected at least ${minimum}%; every gap is listed (${gaps})`,
  'zh-CN': `落实率为 ${percent}%，应至少为 ${minimum}%；缺口已逐项列出（${gaps} 个）`,
})

/** Nothing of nothing would be 100 percent, and a wrong folder would pass. */
const noCatalogue = (root: string): Record<'en' | 'zh-CN', string> => ({
  en: `No controls below ${root}, expected catalog/*.yaml`,
  'zh-CN': `${root} 下没有控制点，应有 catalog/*.yaml`,
})
