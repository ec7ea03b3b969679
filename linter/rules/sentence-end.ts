import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sentence-end',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Require a mark behind the last sentence of a paragraph that has several.',
    'zh-CN': '要求有好几句话的段落末句写上标点。',
  },
  why: {
    en: 'Without it nobody can tell whether the paragraph ends there or lost its last words in editing.',
    'zh-CN': '末尾没有标点，看不出是写完了，还是编辑时丢了半句。',
  },
  messages: {
    open: {
      en: 'Missing mark behind `{words}`, expected one that ends the sentence, or the words that were lost',
      'zh-CN': '缺少 `{words}` 后的标点，应有句末标点，或补上丢失的文字',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '先告知。再交割。\n\n标题一样的单句\n\n先看下表。负责人：<Role id="store-manager" />\n\n- 第一步。再看结果\n\n| 要求 |\n| --- |\n| 先核对。再签收 |\n',
      'internal/a.en.mdx': 'Tell customers first. Then close.\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx': '先告知客户。再办理交割，并登记发送记录\n',
        'internal/a.en.mdx': 'Tell customers first. Then close and keep the\n',
      },
      finds: [
        'internal/a.en.mdx:1:45: Missing mark behind `and keep the`, expected one that ends the sentence, or the words that were lost',
        'internal/a.mdx:1:19: Missing mark behind `办理交割，并登记发送记录`, expected one that ends the sentence, or the words that were lost',
      ],
    },
  ],
  check(document, report) {
    const { facts, runs, text } = document
    if (facts.kind === 'page') return
    runs.forEach(({ block, context, start, text: run }, index) => {
      // Lists and tables may do without; they end where the item or the cell does.
      if (context !== 'paragraph' || runs[index + 1]?.block === block || !unmarked.test(run)) return
      const end = start + run.length
      if (!text.startsWith(run, start) || /\S/.test(text.slice(end, end + 1))) return
      const paragraph = document.sentences.filter((sentence) => sentence.block === block)
      if (paragraph.length > 1) report('open', { words: run.slice(-12) }, [end - 1, end])
    })
  },
})

const unmarked = /[\p{L}\p{N}]$/u
