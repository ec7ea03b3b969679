import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'catalog-control-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'catalog-control-added',
  summary: {
    en: 'Tell each control that is gone from the catalogue.',
    'zh-CN': '指出从控制目录中删去的每个控制点。',
  },
  why: {
    en: 'What the organisation held itself to stands nowhere any more, in whichever text it was carried out.',
    'zh-CN': '组织给自己定下的要求没有了，不论哪份文件在落实它。',
  },
  messages: {
    removed: {
      en: 'Removed control `{control}` (“{title}”) from the catalogue; documents with text for it: {documents}',
      'zh-CN': '控制目录删去了 `{control}`（“{title}”）；有其文字的文件：{documents}',
    },
  },
  good: [
    {
      base: { 'catalog/BT.yaml': catalog('BT-02') },
      head: { 'catalog/transfer.yaml': catalog('BT-02') },
    },
  ],
  bad: [
    {
      base: {
        'catalog/BT.yaml': catalog('BT-02'),
        'internal/a.mdx': '<Control id="BT-02">\n\n逐人告知。\n\n</Control>\n',
      },
      head: {
        'catalog/BT.yaml': 'controls: []\n',
        'internal/a.mdx': '<Control id="BT-02">\n\n逐人告知。\n\n</Control>\n',
      },
      finds: [
        'base catalog/BT.yaml:2:5: material: Removed control `BT-02` (“Notice”) from the catalogue; documents with text for it: `a`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (head || !base || comparison.isOfMovedImport(base.spot.path)) continue
      report(
        'removed',
        { control: id, title: base.title, documents: comparison.holdersOf(id) },
        {
          ...{ document: base.family, control: id, spot: base.spot, side: 'base' },
          before: base.statement.en,
        },
      )
    }
  },
})

function catalog(id: string): string {
  return `controls:\n  - { id: ${id}, title: { en: Notice }, statement: { en: Individuals shall be told. } }\n`
}
