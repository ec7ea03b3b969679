import type { Locale } from '../../linter/index.ts'
import type { ShownDocument } from './model.ts'

/**
 * The sentence that a learner confirms or declines. It names the exact text, so that nobody can later be held to another
 * one; a check of a receipt makes it again and compares.
 */
export function acknowledgementStatement(document: AcknowledgedText, locale: Locale): string {
  return words[locale](document.title, document.version, document.hash.slice(0, 8))
}

const words: Readonly<Record<Locale, (title: string, version: string, digest: string) => string>> = {
  'zh-CN': (title, version, digest) =>
    `我已阅读《${title}》${version} 版（规范文本 SHA-256 前八位 ${digest}），清楚其中对我的要求，并会照做。`,
  en: (title, version, digest) =>
    `I have read “${title}”, version ${version} (SHA-256 of its canonical text begins with ${digest}). I understand what it asks of me and will act on it.`,
}

/** What of a document its acknowledgement names. */
export type AcknowledgedText = Pick<ShownDocument, 'title' | 'version' | 'hash'>
