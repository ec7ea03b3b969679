import { defineRule } from '../define-rule.ts'
import type { Sentence } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'notice-readability',
  scope: 'document',
  severity: 'warning',
  options: {
    'chinese-mean': {
      default: 40,
      minimum: 10,
      description: {
        en: 'Most characters that a Chinese sentence may have on average.',
        'zh-CN': '中文句子的平均字数上限。',
      },
    },
    'chinese-longest': {
      default: 80,
      minimum: 20,
      description: {
        en: 'Characters within which nineteen of twenty Chinese sentences stay.',
        'zh-CN': '二十句中文里应有十九句不超过的字数。',
      },
    },
    'english-mean': {
      default: 25,
      minimum: 8,
      description: {
        en: 'Most words that an English sentence may have on average.',
        'zh-CN': '英文句子的平均词数上限。',
      },
    },
    'paragraph-sentences': {
      default: 6,
      minimum: 2,
      description: {
        en: 'Most sentences in one paragraph.',
        'zh-CN': '一个段落的最多句数。',
      },
    },
  },
  summary: {
    en: 'Enforce that a public text as a whole reads easily: short sentences on average and short paragraphs.',
    'zh-CN': '强制公开的文字通篇好读：句子平均要短，段落也要短。',
  },
  why: {
    en: 'The law asks for clear and plain words. One long sentence is a slip; a text full of them is read by nobody.',
    'zh-CN': '法律要求告知清晰易懂。偶有一个长句是疏忽，通篇长句就没有人读。',
  },
  messages: {
    mean: {
      en: 'Unexpected mean sentence of {actual} {unit}, expected {expected} or fewer',
      'zh-CN': '意外的平均句长 {actual} {unit}，应不超过 {expected}',
    },
    longest: {
      en: 'Unexpected {actual} {unit} that one sentence in twenty exceeds, expected {expected} or fewer',
      'zh-CN': '意外的长句比例：二十句里有一句超过 {actual} {unit}，应不超过 {expected}',
    },
    paragraph: {
      en: 'Unexpected paragraph of {actual} sentences, expected {expected} or fewer',
      'zh-CN': '意外的段落，共 {actual} 句，应不超过 {expected} 句',
    },
  },
  good: [
    {
      'public/a.mdx':
        '您给的，才收。您不给，照样办。您反悔，当日停。您要看，给您看。您要删，就删掉。您投诉，有人查。\n',
      'internal/b.mdx': '一。二。三。四。五。六。七。\n',
    },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'options:\n  notice-readability: { chinese-mean: 12, chinese-longest: 20, english-mean: 8 }\n',
        'public/a.mdx':
          '您给的才收。您不给也照样办。您反悔当日就停。您要看就给您看。您要删就删掉。您投诉有人查。都不收费。\n\n- 您在柜台用我们的应用下单付款退货或者报修的时候，我们才会问您这一单用得着的那几项信息。\n- 您想知道我们存了您的什么，可以在应用里看，也可以到任何一家店里请店员替您登记。\n- 您说过不的，我们不再问。\n',
        'public/b.en.mdx':
          'We ask for what we need and for nothing else. You can say no and are served all the same. You can change your mind whenever you like. We keep it for as long as the job takes. You can see it all in our app or ask at any counter.\n\nWe tell you before something changes and what it means for you. You can complain to us or go straight to the authority. It costs nothing to ask and nothing to complain to us. We answer in writing and say who decided it. We delete it when you tell us to do so.\n',
      },
      finds: [
        'public/a.mdx:1:1: Unexpected 41 characters that one sentence in twenty exceeds, expected 20 or fewer',
        'public/a.mdx:1:1: Unexpected mean sentence of 13 characters, expected 12 or fewer',
        'public/a.mdx:1:1: Unexpected paragraph of 7 sentences, expected 6 or fewer',
        'public/b.en.mdx:1:1: Unexpected mean sentence of 10 words, expected 8 or fewer',
      ],
    },
  ],
  check(document, report, { options }) {
    const { facts } = document
    if (!isPublic(facts)) return
    // Cells and headings are short by nature and would make any text look easy.
    const sentences = document.sentences.filter(({ context }) => context !== 'table' && context !== 'heading')
    const english = !facts.language.startsWith('zh')
    const unit = english ? { en: 'words', 'zh-CN': '词' } : { en: 'characters', 'zh-CN': '字' }
    const lengths = sentences.map(({ text }) => lengthOf(text, english)).filter((length) => length > 0)
    const top = facts.places['/title'] ?? ([0, 0] as const)
    const judge = (id: 'mean' | 'longest', actual: number, expected: number): void => {
      if (actual > expected) report(id, { actual: Math.round(actual), unit, expected }, top)
    }
    if (lengths.length >= fewest) {
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      judge('mean', mean, Number(options[english ? 'english-mean' : 'chinese-mean']))
      if (!english) judge('longest', nineteenOf(lengths), Number(options['chinese-longest']))
    }
    const expected = Number(options['paragraph-sentences'])
    for (const paragraph of paragraphsOf(sentences)) {
      const [first] = paragraph
      const actual = paragraph.length
      if (first && actual > expected) report('paragraph', { actual, expected }, first.span)
    }
  },
})

/** A translation says nothing of its classification; its folder does. */
function isPublic({ kind, path, data }: Facts): boolean {
  return kind !== 'page' && (path.startsWith('public/') || data['classification'] === 'public')
}

/** Han characters, and every Latin word or number as one; in English, words. */
function lengthOf(text: string, english: boolean): number {
  return text.match(english ? words : characters)?.length ?? 0
}

/** The length that nineteen of twenty keep. */
function nineteenOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((left, right) => left - right)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}

function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const known = paragraphs.get(sentence.block)
    if (known) known.push(sentence)
    else paragraphs.set(sentence.block, [sentence])
  }
  return [...paragraphs.values()]
}

// An average over fewer says nothing.
const fewest = 10
const characters = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu
const words = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
