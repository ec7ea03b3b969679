import type { Locale } from '../../linter/index.ts'

/** The few words that the renderer itself adds to a text; the portal's own words stand in `portal/messages/`. */
export interface RenderWords {
  readonly delegated: readonly [before: string, after: string]
  readonly paraphrase: string
  readonly notes: Readonly<Record<string, string>>
  readonly question: string
  readonly answer: string
  readonly table: string
  readonly footnotes: string
  readonly footnoteBack: string
  readonly anchor: string
  readonly colon: string
}

/** The words of a language. */
export function renderWords(locale: Locale): RenderWords {
  return locale === 'en' ? english : chinese
}

const chinese: RenderWords = {
  delegated: ['本项由', '落实。'],
  paraphrase: '释义，不是法律原文',
  notes: { info: '说明', warning: '注意', example: '举例' },
  question: '题目',
  answer: '看答案',
  table: '表格',
  footnotes: '脚注',
  footnoteBack: '回到正文',
  anchor: '本节链接',
  colon: '：',
}

const english: RenderWords = {
  delegated: ['Carried out by ', '.'],
  paraphrase: 'Paraphrase, not the text of the law',
  notes: { info: 'Note', warning: 'Caution', example: 'Example' },
  question: 'Question',
  answer: 'See the answer',
  table: 'Table',
  footnotes: 'Footnotes',
  footnoteBack: 'Back to the text',
  anchor: 'Link to this section',
  colon: ': ',
}
