import { changeRules } from '../../linter/diff.ts'
import type { ChangeExample, LocalText } from '../../linter/index.ts'
import { detail } from './explanation.ts'
import type { Explainer } from './explanation.ts'

/** A rule on changes: what it tells, why, of which class that is, what undoes it, and an example. */
export const explainChangeRule: Explainer = (name, _workspace, locale) => {
  const rule = changeRules.find(({ id }) => id === name)
  if (!rule) return undefined
  const { id, severity, scope, summary, why, messages, mirror, bad } = rule
  return {
    ...{ kind: 'rule', id, title: summary[locale], text: why[locale], url: `/rules/${id}/` },
    details: [
      ...detail({ en: 'severity', 'zh-CN': '级别' }, severity, locale),
      ...detail({ en: 'scope', 'zh-CN': '范围' }, scope, locale),
      ...detail({ en: 'class', 'zh-CN': '类别' }, classes[rule.class][locale], locale),
      ...detail(
        { en: 'made backwards', 'zh-CN': '反向变更' },
        typeof mirror === 'string' ? mirror : '',
        locale,
      ),
      ...Object.values(messages).flatMap((message) =>
        detail({ en: 'says', 'zh-CN': '提示' }, message[locale], locale),
      ),
      ...detail({ en: 'before', 'zh-CN': '变更前' }, shown(bad[0], 'base'), locale),
      ...detail({ en: 'after', 'zh-CN': '变更后' }, shown(bad[0], 'head'), locale),
    ],
    related: [],
  }
}

/** The files of an example that differ. */
function shown(example: ChangeExample | undefined, side: 'base' | 'head'): string {
  const other = example?.[side === 'base' ? 'head' : 'base'] ?? {}
  return Object.entries(example?.[side] ?? {})
    .filter(([path, text]) => other[path] !== text)
    .map(([path, text]) => `\n    ${path}\n${text.trimEnd().replace(/^/gm, '      ')}`)
    .join('')
}

const classes: Readonly<Record<'material' | 'editorial' | 'computed', LocalText>> = {
  material: { en: 'material', 'zh-CN': '实质' },
  editorial: { en: 'editorial', 'zh-CN': '编辑' },
  computed: { en: 'by what changed', 'zh-CN': '视内容而定' },
}
