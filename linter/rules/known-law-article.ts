import { defineRule, isUnread } from '../define-rule.ts'
import type { Workspace } from '../model/workspace.ts'

export default defineRule({
  id: 'known-law-article',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every cited law and article to stand in the law registry.',
    'zh-CN': '要求引用的每部法律和每个条文都在法规登记中。',
  },
  why: {
    en: 'Only an article that somebody read and registered with its source may carry a duty.',
    'zh-CN': '只有查证过并登记了来源的条文，才能作为义务的依据。',
  },
  messages: {
    law: {
      en: 'Unknown law `{code}`, expected one of the codes in `laws/`',
      'zh-CN': '未知的法律 `{code}`，应为 `laws/` 中的法律代码',
    },
    article: {
      en: 'Unknown article `{article}` of `{code}`, expected an article registered in `laws/{code}.yaml`',
      'zh-CN': '未知的条文 `{code}` 第 `{article}` 条，应为 `laws/{code}.yaml` 中登记的条文',
    },
  },
  good: [
    {
      'laws/PIPL.yaml': "code: PIPL\narticles:\n  - article: '22'\n",
      'internal/a.mdx': '依 <Law ref="PIPL:22" /> 告知。\n',
      'catalog/BT.yaml': "controls:\n  - id: BT-02\n    laws: ['PIPL:22']\n",
    },
  ],
  bad: [
    {
      files: {
        'laws/PIPL.yaml': "code: PIPL\narticles:\n  - article: '22'\n",
        'internal/a.mdx': '依 <Law ref="PIPL:99" /> 告知。\n',
        'catalog/BT.yaml': "controls:\n  - id: BT-02\n    laws: ['PPL:22']\n",
      },
      finds: [
        'catalog/BT.yaml:2:5: Unknown law `PPL`, expected one of the codes in `laws/`',
        'internal/a.mdx:1:3: Unknown article `99` of `PIPL`, expected an article registered in `laws/PIPL.yaml`',
      ],
    },
  ],
  check(workspace, report) {
    for (const file of workspace.facts) {
      for (const { name, props, span } of file.components) {
        if (name !== 'Law') continue
        const ref = props['ref'] ?? ''
        const unknown = judge(ref, workspace)
        // A number of before a renumbering was right in its day; whether it still is, `law-in-force` says.
        if (unknown && !wasRenumbered(ref, workspace))
          report(unknown.id, unknown.data, { path: file.path, span })
      }
    }
    for (const control of workspace.controls.values()) {
      for (const ref of control.laws) {
        const unknown = judge(ref, workspace)
        if (unknown) report(unknown.id, unknown.data, control.spot)
      }
    }
  },
})

function judge(ref: string, { facts, laws }: Workspace): Unknown | undefined {
  const at = ref.indexOf(':')
  const [code, article] = at < 0 ? [ref, ''] : [ref.slice(0, at), ref.slice(at + 1)]
  const law = laws.get(code)
  if (law?.articles.has(article) || isUnread({ facts }, `laws/${code}.yaml`)) return undefined
  return law ? { id: 'article', data: { code, article } } : { id: 'law', data: { code } }
}

function wasRenumbered(ref: string, { laws }: Workspace): boolean {
  const [code = '', article] = ref.split(':')
  return laws.get(code)?.renumbered.some(({ from }) => from === article) ?? false
}

interface Unknown {
  readonly id: 'law' | 'article'
  readonly data: Readonly<Record<string, string>>
}
