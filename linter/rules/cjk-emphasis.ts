import { defineRule } from '../define-rule.ts'
import type { Fix } from '../model/finding.ts'

export default defineRule({
  id: 'cjk-emphasis',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow asterisks that readers see because punctuation stands between them and a Chinese character.',
    'zh-CN': '禁止因标点紧挨汉字而失效、让读者看到星号的加粗。',
  },
  why: {
    en: 'Markdown takes `**…。**字` for plain text: the warning that was to stand out has stars in it instead.',
    'zh-CN': 'Markdown 把 `**…。**字` 当普通文字：本想突出的一句，读者只看到两对星号。',
  },
  messages: {
    broken: {
      en: 'Unexpected literal `**` at `{text}`, expected the punctuation outside of the bold text',
      'zh-CN': '意外的星号 `{text}`：加粗没有生效，应把标点移到加粗之外',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '**重要**。照办，**不得转发**。\n\n「**立即上报**」是规定动作，**写明“原因”的**归档。\n\n匹配 `**/*.mdx`，写作 \\*\\*重点。\\*\\*字。\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '**不得转发。**发现的上报。\n\n门店应当**「逐人告知」**客户，**先核对：**再发送。\n\n**最迟 <Param id="notice-days" />。**逾期的上报。\n',
      },
      finds: [
        'internal/a.mdx:1:1: Unexpected literal `**` at `**不得转发。**`, expected the punctuation outside of the bold text',
        'internal/a.mdx:3:5: Unexpected literal `**` at `**「逐人告知」**`, expected the punctuation outside of the bold text',
        'internal/a.mdx:3:18: Unexpected literal `**` at `**先核对：**`, expected the punctuation outside of the bold text',
        'internal/a.mdx:5:33: Unexpected literal `**` at `。**逾`, expected the punctuation outside of the bold text',
      ],
    },
  ],
  check({ runs, text }, report) {
    for (const { text: run, start } of runs) {
      // Entities, escapes and the prefixes of lines shift what follows; then no place in it is certain.
      if (!run.includes('**') || !text.startsWith(run, start)) continue
      let behind = 0
      for (const match of run.matchAll(pair)) {
        const at = start + match.index
        const end = at + match[0].length
        if (!han.test(run) || !(isBroken(text, at) || isBroken(text, end - 2))) continue
        report('broken', { text: match[0] }, [at, end], moveOut(match, at))
        behind = match.index + match[0].length
      }
      // The other half of these stands behind a component, in another run.
      for (const { index } of run.slice(behind).matchAll(/\*\*/g)) {
        const at = start + behind + index
        const around = text.slice(at - 1, at + 3)
        if (han.test(around) && isBroken(text, at)) report('broken', { text: around }, [at, at + 2])
      }
    }
  },
})

/** Whether a mark between a letter and punctuation neither opens nor closes anything, by the rules of CommonMark. */
function isBroken(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 2] ?? ' '
  return (mark.test(before) && letter.test(after)) || (letter.test(before) && mark.test(after))
}

/** Brackets are moved as pairs and marks from the end; what cannot be moved like that has no certain mend. */
function moveOut([whole]: RegExpExecArray, start: number): Fix | undefined {
  let from = 2
  let to = whole.length - 2
  const opened: (string | undefined)[] = []
  for (; closers.has(whole[from]); from++) opened.unshift(closers.get(whole[from]))
  while (to > from && movable.has(whole[to - 1] ?? '')) to--
  const core = whole.slice(from, to)
  const marks = whole.slice(to, -2)
  const closed = [...marks].filter((character) => closingOnes.has(character))
  if (closed.join('') !== opened.join('') || mark.test(core[0] ?? ' ') || mark.test(core.at(-1) ?? ' '))
    return undefined
  return { start, end: start + whole.length, text: `${whole.slice(2, from)}**${core}**${marks}` }
}

const han = /\p{Script=Han}/u
const letter = /[\p{L}\p{N}]/u
const mark = /[\p{P}\p{S}]/u
const pair = /(?<!\*)\*\*[^*\n]+\*\*(?!\*)/g
const closers = new Map(
  ['「」', '『』', '（）', '《》', '“”', '‘’', '()', '[]', '【】'].map((two) => [two[0], two[1]]),
)
const closingOnes = new Set(closers.values())
const movable = new Set([...closingOnes, ...'。，；：！？、,.;:!?'])
