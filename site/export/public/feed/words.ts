import type { Locale } from '../../../../linter/index.ts'
import type { AuthoredArchiveManifest } from '../../../../schema/index.ts'

/** What a feed says beside the words of the notices. */
export interface FeedWords {
  readonly feed: (name: string) => string
  readonly version: (version: string) => string
  readonly effective: (date: string) => string
  readonly hash: string
  readonly first: string
  readonly compare: string
  readonly classes: Readonly<Record<AuthoredArchiveManifest['class'], string>>
}

/** The words of feeds in a language. */
export function feedWords(language: Locale): FeedWords {
  return words[language]
}

const words: Readonly<Record<Locale, FeedWords>> = {
  'zh-CN': {
    feed: (name) => `${name} · 隐私告知的变动`,
    version: (version) => `第 ${version} 版`,
    effective: (date) => `自 ${date} 起施行`,
    hash: '规范文本的 SHA-256：',
    first: '首次发布',
    compare: '与上一版对照',
    classes: { material: '重大变更', substantive: '实质变更', editorial: '文字修订' },
  },
  en: {
    feed: (name) => `${name} · changes of privacy notices`,
    version: (version) => `version ${version}`,
    effective: (date) => `in force from ${date}`,
    hash: 'SHA-256 of the canonical text: ',
    first: 'first version',
    compare: 'Compare with the version before',
    classes: { material: 'material change', substantive: 'substantive change', editorial: 'wording only' },
  },
}
