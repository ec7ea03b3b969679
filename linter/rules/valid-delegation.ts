import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'valid-delegation',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every delegation to lead to an approved document that carries the control, also where no profile asks for it.',
    'zh-CN': '要求每个转引都指向已批准且写有该控制点的文件，控制清单没有列出的也一样。',
  },
  why: {
    en: 'A reader who is sent on must arrive at the text; a delegation into nothing is a control that nobody carries out.',
    'zh-CN': '读者被指到别处，就必须在那里看到内容；转引落空，等于没有人落实。',
  },
  messages: {
    'no-document': {
      en: 'Unknown document `{target}` in the delegation of `{control}`, expected the id of a document of this workspace',
      'zh-CN': '未知的转引文件 `{target}`（控制点 `{control}`），应为本工作区内文件的 id',
    },
    'not-approved': {
      en: 'Unexpected delegation of `{control}` to `{target}`, which is not approved, expected a document with status `approved`',
      'zh-CN': '意外的转引：控制点 `{control}` 指向未批准的 `{target}`，应指向状态为 `approved` 的文件',
    },
    internal: {
      en: 'Unexpected delegation of `{control}` from a public document to the internal `{target}`, expected text that the public can read',
      'zh-CN': '意外的转引：公开文件把控制点 `{control}` 指向内部文件 `{target}`，应指向公众能看到的内容',
    },
    'no-text': {
      en: 'Missing text for `{control}` in `{target}`, expected a block with text in the document that it is delegated to',
      'zh-CN': '缺少控制点 `{control}` 的内容：转引的 `{target}` 里没有，应在那里写出',
    },
  },
  good: [
    {
      'internal/a.mdx': '<Control id="BT-02" in="b" />\n',
      'internal/b.mdx': '---\nstatus: approved\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '<Control id="BT-02" in="b" />\n\n<Control id="BT-03" in="c" />\n\n<Control id="BT-04" in="d" />\n',
        'internal/b.mdx': '---\nstatus: approved\n---\n',
        'internal/c.mdx': '---\nstatus: retired\n---\n\n<Control id="BT-03">\n\n承接义务。\n\n</Control>\n',
      },
      finds: [
        'internal/a.mdx:1:1: Missing text for `BT-02` in `b`, expected a block with text in the document that it is delegated to',
        'internal/a.mdx:3:1: Unexpected delegation of `BT-03` to `c`, which is not approved, expected a document with status `approved`',
        'internal/a.mdx:5:1: Unknown document `d` in the delegation of `BT-04`, expected the id of a document of this workspace',
      ],
    },
  ],
  check(workspace, report) {
    for (const document of workspace.documents.values()) {
      if (document.data['status'] === 'retired') continue
      if (document.controls.every(({ delegate }) => delegate === undefined)) continue
      // What a profile asks for is reported by `required-controls`.
      const reported = new Set(
        workspace
          .verdicts(document)
          .filter(({ state }) => state === 'delegation-invalid')
          .map(({ control }) => control),
      )
      for (const { id: control, block, problem } of workspace.claims(document)) {
        if (problem === '' || reported.has(control)) continue
        const target = block.delegate ?? ''
        // What was refused before it was read may well carry the text.
        if (workspace.documents.get(target)?.readable === false) continue
        report(problem, { control, target }, { path: document.path, span: block.span })
      }
    }
  },
})
