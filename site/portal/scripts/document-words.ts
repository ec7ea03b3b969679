import { documentEnglish } from '../messages/document-en.ts'
import { documentChinese } from '../messages/document-zh-CN.ts'
import type { DocumentMessages } from '../messages/document-zh-CN.ts'

/** Words of the page of a document in the language of the page. */
export const words: DocumentMessages =
  document.documentElement.lang === 'en' ? documentEnglish : documentChinese
