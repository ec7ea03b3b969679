import { defineRule } from '../define-rule.ts'
import type { TextRun } from '../model/document.ts'
import type { ControlBlock } from '../model/facts.ts'
import type { Registers } from '../model/workspace.ts'

export default defineRule({
  id: 'obligation-strength',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow blocks that only permit or advise what their control makes a duty.',
    'zh-CN': '禁止把控制点规定的义务写成只是可以、建议。',
  },
  why: {
    en: 'Where the text says “may”, whoever does nothing has kept it, and the control fails without anybody at fault.',
    'zh-CN': '写成“可以”，不做也不算违反；控制措施落空了，却没有人有错。',
  },
  messages: {
    weak: {
      en: 'Unexpected `{word}` as the only force of the block of `{id}`, expected a duty such as {strong}, as the control has it',
      'zh-CN': '意外的 `{word}`：控制点 `{id}` 的段落通篇只是允许或建议，应像控制点那样用 {strong} 写明义务',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - id: BT-02\n    statement: { zh-CN: 应当告知个人。, en: Individuals shall be told. }\n  - id: BT-03\n    statement: { zh-CN: 可以公告。, en: A public notice may be given. }\n  - id: BT-04\n    statement: { zh-CN: 应当办结。, en: Requests shall be settled. }\n',
      'internal/a.mdx':
        '<Control id="BT-02">\n\n门店应当逐人告知，可以合并发送。\n\n</Control>\n\n<Control id="BT-03">\n\n门店可以公告。\n\n</Control>\n\n<Control id="BT-04">\n\n客户可以随时撤回。客服当日登记。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    statement: { zh-CN: 应当告知个人。, en: Individuals shall be told. }\n',
        'internal/a.mdx':
          '<Control id="BT-02">\n\n<Role id="store-manager" />原则上在交割前告知客户，\n也可以贴公告。\n\n- 尽量用短信。\n\n</Control>\n',
        'internal/a.en.mdx':
          '<Control id="BT-02">\n\n<Role id="store-manager" /> may tell customers before closing. Staff should try to\nuse text messages.\n\n</Control>\n',
      },
      finds: [
        'internal/a.en.mdx:3:29: Unexpected `may` as the only force of the block of `BT-02`, expected a duty such as `must`, as the control has it',
        'internal/a.mdx:3:28: Unexpected `原则上` as the only force of the block of `BT-02`, expected a duty such as `应当`, as the control has it',
      ],
    },
  ],
  check({ facts, runs, text }, report, { registers }) {
    if (facts.kind === 'page') return
    for (const block of facts.controls) {
      const source = text.slice(...block.span)
      if (!weak.test(source) || duty.test(source) || !isDuty(block, registers)) continue
      const inside = runs.filter(({ start }) => start >= block.span[0] && start < block.span[1])
      // A sentence without any of these words tells somebody to do something, as steps do.
      if (sentencesOf(inside, text).some((sentence) => !weak.test(sentence))) continue
      const run = inside.find((candidate) => weak.test(candidate.text))
      const match = run && weak.exec(run.text)
      if (!match) continue
      const start = run.start + match.index
      const strong = facts.language === 'en' ? '`must`' : '`应当`'
      report('weak', { word: match[0], id: block.ids.join(' '), strong }, [start, start + match[0].length])
    }
  },
})

function isDuty({ ids }: ControlBlock, { controls }: Registers): boolean {
  return ids.some((id) => {
    const statement = controls.get(id)?.statement
    return statement !== undefined && duty.test(`${statement['zh-CN']}\n${statement.en}`)
  })
}

/** Sentences of a block. Components are taken out of their sentence; a line of the source goes on in the next run. */
function sentencesOf(runs: readonly TextRun[], source: string): string[] {
  let prose = ''
  let end = 0
  for (const run of runs) {
    // Text that stands on lines of its own is another paragraph, step or cell.
    const gap = prose === '' ? '' : source.slice(end, run.start)
    prose += (gap.includes('\n') || gap.includes('|') ? '。' : '') + run.text.replaceAll('\n', ' ')
    end = run.start + run.text.length
  }
  return prose.split(/[。！？；]|[.!?;]\s/).filter((sentence) => /\p{L}{2}/u.test(sentence))
}

// Lower case only: May is a month as well.
const weak =
  /(?<![不方才只])可以|尽量|尽可能|争取|力争|原则上|鼓励|建议|酌情|\b(?:may|might|should|can|could|[Tt]ry|tries|encouraged|recommended|ideally|in principle)\b(?! not\b)/
const duty =
  /应当|应该|必须|务必|不得|不准|不许|不能|不可|禁止|严禁|一律|方可|才可|只可|须|\b(?:shall|must|may not|cannot|required|has to|have to|never|only|is to|are to|do not|does not)\b/i
