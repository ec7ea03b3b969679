import type { Locale } from '../model.ts'

/** Words around a comparison. */
export interface ShowWords {
  readonly removedCommitments: string
  readonly changes: string
  readonly text: string
  readonly nothing: string
  readonly counts: (worse: number, better: number, neutral: number) => string
  readonly before: string
  readonly after: string
  readonly added: string
  readonly removed: string
  readonly moved: string
  readonly layout: string
  readonly unchanged: (count: number) => string
  readonly toText: string
  readonly table: string
  readonly versions: (from: string, to: string) => string
  readonly parts: string
  readonly rewritten: string
  readonly colon: string
  readonly open: string
  readonly close: string
}

/** Those words in a language. */
export function showWords(language: Locale): ShowWords {
  return language === 'en' ? english : chinese
}

const chinese: ShowWords = {
  ...{ removedCommitments: '撤回的承诺', changes: '改了什么', text: '全文对照', parts: '改动的段落' },
  nothing: '两个版本的内容没有不同。',
  counts: (worse, better, neutral) => `对您更不利 ${worse} 项，对您更有利 ${better} 项，其他 ${neutral} 项。`,
  ...{ before: '原来', after: '现在', added: '新增', removed: '删去', moved: '移到这里', layout: '只改排版' },
  unchanged: (count) => `${count} 段没有变`,
  ...{ toText: '看正文里的改动', table: '表格', rewritten: '改写', colon: '：', open: '（', close: '）' },
  versions: (from, to) => `从 ${from} 版到 ${to} 版的变化`,
}

const english: ShowWords = {
  ...{ removedCommitments: 'Promises withdrawn', changes: 'What changed', text: 'The texts side by side' },
  parts: 'Passages that changed',
  nothing: 'The two versions say the same.',
  counts: (worse, better, neutral) => `${worse} worse for you, ${better} better for you, ${neutral} other.`,
  ...{ before: 'before', after: 'now', added: 'Added', removed: 'Removed' },
  ...{ moved: 'Moved here', layout: 'Layout only', rewritten: 'Reworded' },
  unchanged: (count) => `${count} ${count === 1 ? 'passage' : 'passages'} unchanged`,
  ...{ toText: 'See it in the text', table: 'Table', colon: ': ', open: ' (', close: ')' },
  versions: (from, to) => `What changed from version ${from} to version ${to}`,
}
