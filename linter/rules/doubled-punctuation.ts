import { defineRule } from '../define-rule.ts'
import type { Fix } from '../model/finding.ts'

export default defineRule({
  id: 'doubled-punctuation',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow two marks in a row of which only one can stand.',
    'zh-CN': '禁止连着写两个只该留一个的标点。',
  },
  why: {
    en: 'Doubled marks are what remains of a cut sentence; readers look for the missing half.',
    'zh-CN': '重复的标点往往是删改留下的残迹，读者会以为少了半句。',
  },
  messages: {
    doubled: {
      en: 'Unexpected marks `{text}`, expected one of them',
      'zh-CN': '意外的连续标点 `{text}`，应只留一个',
    },
  },
  good: [
    {
      'internal/a.mdx': '他问：「可以吗？」。等等……真的？！客户、门店；都算——《办法》（试行）。\n',
      'internal/a.en.mdx': 'Wait ... and see, e.g., `a,,b` or ../notes, etc.\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx': '先告知，，再交割。。名单、设备、。最后，。核对；，\n',
        'internal/a.en.mdx': 'Tell customers,, then close..\n',
      },
      finds: [
        'internal/a.en.mdx:1:15: Unexpected marks `,,`, expected one of them',
        'internal/a.en.mdx:1:28: Unexpected marks `..`, expected one of them',
        'internal/a.mdx:1:4: Unexpected marks `，，`, expected one of them',
        'internal/a.mdx:1:9: Unexpected marks `。。`, expected one of them',
        'internal/a.mdx:1:16: Unexpected marks `、。`, expected one of them',
        'internal/a.mdx:1:20: Unexpected marks `，。`, expected one of them',
        'internal/a.mdx:1:24: Unexpected marks `；，`, expected one of them',
      ],
    },
  ],
  check({ facts, runs, text }, report) {
    if (facts.kind === 'page') return
    for (const { text: run, start } of runs) {
      if (!pair.test(run)) continue
      const exact = text.startsWith(run, start)
      for (const { 0: marks, index } of run.matchAll(doubled)) {
        const at = start + index
        const fix = exact ? keepOne(marks, at) : undefined
        report('doubled', { text: marks }, [at, at + marks.length], fix)
      }
    }
  },
})

/** The same mark twice is one; a full stop closes the list before it. Of other pairs either may be meant. */
function keepOne(marks: string, start: number): Fix | undefined {
  const last = marks.at(-1) ?? ''
  const certain = last === '。' || [...marks].every((mark) => mark === last)
  return certain ? { start, end: start + marks.length, text: last } : undefined
}

const pair = /[，。；：、]{2}|,,|\.\./
const doubled = /[，。；：、]{2,}|(?<=\p{L}),,(?!,)|(?<=\p{L})\.\.(?=\s|$)/gu
