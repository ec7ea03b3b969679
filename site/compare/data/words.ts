import type { Locale, LocalText } from '../../../linter/index.ts'
import { heads, wordsOf } from '../../render/lists/words.ts'

/** Words of the sentences that say what changed. */
export interface NoticeWords {
  readonly yes: string
  readonly no: string
  readonly colon: string
  readonly comma: string
  readonly semicolon: string
  readonly children: string
  readonly relation: string
  readonly name: string
  readonly value: string
  readonly promise: string
}

/** Those words in a language. */
export function noticeWords(language: Locale): NoticeWords {
  return language === 'en' ? english : chinese
}

/** What readers call a field: the head of its column in the lists of notices. */
export function head(key: string): (language: Locale) => string {
  return (language) => wordsOf(heads, key, language)
}

/** Several names behind each other. */
export function joinWords(words: readonly string[], language: Locale): string {
  return words.join(noticeWords(language).comma)
}

/** On what footing somebody receives information. */
export const relations: Readonly<Record<string, LocalText>> = {
  entrusted: { 'zh-CN': '替我们处理', en: 'Handles it for us' },
  provision: { 'zh-CN': '自己决定怎样处理', en: 'Decides by itself how to handle it' },
  transfer: { 'zh-CN': '接手业务', en: 'Takes over the business' },
  'legal-duty': { 'zh-CN': '依法提供', en: 'Receives it under the law' },
}

const chinese: NoticeWords = {
  ...{ yes: '是', no: '否', colon: '：', comma: '、', semicolon: '；' },
  children: '有意处理不满十四周岁孩子的信息',
  relation: '什么关系',
  name: '名称',
  value: '正文里的数值',
  promise: '承诺的文字改了',
}

const english: NoticeWords = {
  ...{ yes: 'yes', no: 'no', colon: ': ', comma: ', ', semicolon: '; ' },
  children: 'knowingly about children under fourteen',
  relation: 'on what footing',
  name: 'name',
  value: 'A value in the text',
  promise: 'The words of a promise changed',
}
