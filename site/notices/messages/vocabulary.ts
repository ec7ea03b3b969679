import type { Locale } from '../../../linter/index.ts'

/** Words of the page on our vocabulary. */
export interface VocabularyWords {
  readonly title: string
  readonly lead: string
  readonly file: string
  readonly term: string
  readonly definition: string
  readonly law: string
  /** What stands before an article. */
  readonly short: string
  readonly elsewhere: string
  readonly broader: string
  readonly exact: string
  readonly close: string
}

/** The words of the page on our vocabulary in a language. */
export function vocabularyWords(locale: Locale): VocabularyWords {
  return words[locale]
}

const words: Readonly<Record<Locale, VocabularyWords>> = {
  'zh-CN': {
    title: '《个人信息保护法》词汇',
    lead: '我们的告知也写成了程序能读的数据，采用数据隐私词汇（DPV）。它没有中国法的术语，这里补上。释义是我们自己的概括，不是法律原文。',
    file: '下载数据（JSON-LD）',
    term: '术语',
    definition: '意思',
    law: '法条',
    short: '个人信息保护法',
    elsewhere: '对应的术语',
    broader: '上位',
    exact: '等同',
    close: '相近',
  },
  en: {
    title: 'Vocabulary of the Personal Information Protection Law of China',
    lead: 'Our notices are also written as data for programs, in the Data Privacy Vocabulary (DPV). It has no terms for the law of China, so these are added. The meanings are our own summary and not the text of the law.',
    file: 'Download the data (JSON-LD)',
    term: 'Term',
    definition: 'Meaning',
    law: 'Law',
    short: 'PIPL ',
    elsewhere: 'Related terms',
    broader: 'broader:',
    exact: 'same as:',
    close: 'close to:',
  },
}
