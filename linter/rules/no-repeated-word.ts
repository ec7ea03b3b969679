import { defineRule } from '../define-rule.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'no-repeated-word',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow words that were typed twice in a row.',
    'zh-CN': '禁止手误写重的字词。',
  },
  why: {
    en: 'A slip that a reader sees at once makes them doubt the care that went into the rest.',
    'zh-CN': '一眼就能看出的笔误，会让读者怀疑其余的内容也没有认真核对。',
  },
  messages: {
    twice: {
      en: 'Unexpected second `{word}` in `{text}`, expected one',
      'zh-CN': '意外的重复 `{word}`（`{text}`），应只写一次',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '为了了解目的的变化，大家看看、常常问问，天天核对对方的名单，以及及时登记。不了了之的，不得不得出结论。\n',
      'internal/a.en.mdx': 'The log that that clerk had had to keep is in May may be destroyed.\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx': '客户的的信息应当应当登记了了。\n',
        'internal/a.en.mdx': 'Tell the the customer that staff must must keep\nof of the log.\n',
      },
      finds: [
        'internal/a.en.mdx:1:6: Unexpected second `the` in `the the`, expected one',
        'internal/a.en.mdx:1:34: Unexpected second `must` in `must must`, expected one',
        'internal/a.en.mdx:2:1: Unexpected second `of` in `of of`, expected one',
        'internal/a.mdx:1:3: Unexpected second `的` in `的的`, expected one',
        'internal/a.mdx:1:7: Unexpected second `应当` in `应当应当`, expected one',
        'internal/a.mdx:1:13: Unexpected second `了` in `了了`, expected one',
      ],
    },
  ],
  check({ facts, runs, text }, report) {
    if (facts.kind === 'page') return
    const [hint, pattern] = facts.language.startsWith('zh') ? [doubled, chinese] : [words, english]
    for (const { text: run, start } of runs) {
      if (!hint.test(run)) continue
      // Entities, escapes and the prefixes of lines shift what follows; then no place in it is certain.
      const exact = text.startsWith(run, start)
      for (const match of run.matchAll(pattern)) {
        const word = match.slice(1).find(Boolean) ?? ''
        const span: Span = [start + match.index, start + match.index + match[0].length]
        const fix = { start: span[0], end: span[1], text: match[0].slice(0, word.length) }
        report('twice', { word, text: match[0] }, span, ...(exact ? [fix] : []))
      }
    }
  },
})

// Quick to tell for the many runs that hold nothing of the kind.
const doubled = /的的|了了|应当应当|必须必须|可以可以|以及以及|或者或者|如果如果|但是但是|并且并且|不得不得/
const words = /[a-z][ \n]/
// Only words that no sense can double: 看看 and 天天 are Chinese, and 目的的, 为了了解, 不得不得出 are more than one word.
const chinese =
  /(?<![目标])(的)的(?![确士])|(?<![为除不])(了)了(?![解结然事之却])|(应当|必须|可以|以及|或者|如果|但是|并且|不得)\3(?![到出罪知])/g
const english = /\b(the|an?|of|to|and|or|with|from|must|shall)[ \n]+\1\b|\b(The) the\b/g
