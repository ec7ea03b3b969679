import { changeRules } from '../../linter/diff.ts'
import { nearest, printable, rules } from '../../linter/index.ts'
import type { LocalText, Locale, Workspace } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { explain as explainName } from '../explain/explainers.ts'
import type { Explanation, Related } from '../explain/explanation.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'

/** `policypress explain NAME`: what a rule, control, law article, parameter or requirement row is about. */
export const explain: Command = {
  name: 'explain',
  summary: {
    en: 'Explain a rule, control, law article, parameter or requirement row',
    'zh-CN': '解释规则、控制点、法律条文、参数或要求条目',
  },
  positionals: '<rule | BT-02 | PIPL:22 | parameter | 000:1.0>',
  options: [
    {
      name: 'format',
      choices: ['text', 'json'],
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
    { name: 'workspace', value: 'DIR', summary: { en: 'workspace to look in', 'zh-CN': '要查找的工作区' } },
  ],
  run(line) {
    const name = line.positionals[0]
    if (name === undefined) throw new CannotRun(missingName)
    const { workspace } = openFrom(line, line.values.get('workspace'))
    const explanation = explainName(name, workspace, line.locale)
    if (!explanation) throw new CannotRun(unknownName(name, workspace))
    const json = line.values.get('format') === 'json'
    terminal.out(
      json
        ? `${JSON.stringify({ schemaVersion: 1, ...explanation }, null, 2)}\n`
        : asText(explanation, line.locale),
    )
    return 0
  },
}

function asText({ id, title, text, url, details, related }: Explanation, locale: Locale): string {
  const facts = details.map(({ label, value }) => `  ${label}: ${value}`)
  const links = related.map((item) => `  ${kindWords[item.kind][locale]} ${item.id} ${item.title}`)
  const parts = [`${id} ${title}`, text, facts.join('\n'), links.join('\n'), url]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const kindWords: Readonly<Record<Related['kind'], LocalText>> = {
  rule: { en: 'rule', 'zh-CN': '规则' },
  control: { en: 'control', 'zh-CN': '控制点' },
  law: { en: 'law', 'zh-CN': '法律' },
  parameter: { en: 'parameter', 'zh-CN': '参数' },
  requirement: { en: 'requirement', 'zh-CN': '来源要求' },
  document: { en: 'document', 'zh-CN': '文件' },
}

const missingName = {
  en: 'Missing name, expected a rule, a control, LAW:article, a parameter or a requirement row such as 000:1.0',
  'zh-CN': '缺少名称，应为规则、控制点、法律:条、参数或要求条目（如 000:1.0）',
}

function unknownName(name: string, workspace: Workspace): { en: string; 'zh-CN': string } {
  const known = [
    ...[...rules, ...changeRules].map(({ id }) => id),
    ...workspace.controls.keys(),
    ...workspace.parameters.keys(),
    ...workspace.requirements.keys(),
    ...[...workspace.laws.values()].flatMap(({ code, articles }) =>
      [...articles.keys()].map((at) => `${code}:${at}`),
    ),
  ]
  const near = nearest(name, known)
  return {
    en: `Unknown name "${printable(name)}", expected a rule, control, law article, parameter or requirement row${near && `; did you mean "${near}"?`}`,
    'zh-CN': `未知的名称“${printable(name)}”，应为规则、控制点、法律条文、参数或要求条目${near && `；是否指“${near}”？`}`,
  }
}
