import { defineRule } from '../define-rule.ts'
import type { Sentence } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'sentence-length',
  scope: 'document',
  severity: 'warning',
  options: {
    chinese: {
      default: 70,
      minimum: 20,
      description: {
        en: 'Most characters in a Chinese sentence; a semicolon ends one, and components do not count.',
        'zh-CN': '中文一句的最多字数；分号也算断句，组件不计。',
      },
    },
    english: {
      default: 35,
      minimum: 10,
      description: {
        en: 'Most words in an English sentence; a semicolon ends one, and components do not count.',
        'zh-CN': '英文一句的最多词数；分号也算断句，组件不计。',
      },
    },
  },
  summary: {
    en: 'Enforce short sentences in what the public reads.',
    'zh-CN': '强制公开的文字使用短句。',
  },
  why: {
    en: 'The law asks for notices in plain words; a sentence that has to be read twice is read by nobody.',
    'zh-CN': '法律要求告知清晰易懂；要读两遍才懂的句子，没有人会读。',
  },
  messages: {
    long: {
      en: 'Unexpected sentence of {actual} {unit} from `{words}` on, expected {expected} or fewer',
      'zh-CN': '意外的长句：从 `{words}` 起有 {actual} {unit}，应不超过 {expected}',
    },
  },
  good: [
    {
      'public/a.mdx':
        '我们收集您的手机号，用来登录和找回密码；收集收货地址，用来送货；收集订单信息，用来退换、维修和对账。不愿意提供地址的，可以到店自取，别的服务照常使用，价格和会员权益都不受影响。\n',
      'public/a.en.mdx':
        'We ask for your number so that you can sign in and get your password back; for your address so that we can deliver; and for your orders so that we can take goods back or repair them.\n',
    },
  ],
  bad: [
    {
      files: {
        'public/a.mdx':
          '我们重视隐私。为了向您提供商品配送、售后维修、会员积分以及您可能感兴趣的其他服务，我们会在您注册账号、下单、付款、联系**客服**或者参加活动的时候收集您的姓名、手机号、收货地址和订单信息。\n',
        'public/a.en.mdx':
          'Thank you. When you sign up, place an order, pay, call our hotline or take part in a promotion we collect your name, your number, your address and what you ordered, so that we can deliver it, repair it and tell you about offers.\n',
        'internal/b.mdx':
          '店员在客户注册账号、下单、付款、联系客服或者参加活动的时候收集客户的姓名、手机号、收货地址和订单信息，用于商品配送、售后维修、会员积分以及客户可能感兴趣的其他服务，内部文件不在此列。\n',
      },
      finds: [
        'public/a.en.mdx:1:11: Unexpected sentence of 42 words from `When you sign up,` on, expected 35 or fewer',
        'public/a.mdx:1:8: Unexpected sentence of 75 characters from `为了向您提供商品配送` on, expected 70 or fewer',
      ],
    },
  ],
  check(document, report, { options }) {
    const { facts } = document
    if (!isPublic(facts)) return
    const english = !facts.language.startsWith('zh')
    const expected = Number(options[english ? 'english' : 'chinese'])
    const unit = english ? { en: 'words', 'zh-CN': '词' } : { en: 'characters', 'zh-CN': '字' }
    for (const sentence of document.sentences) {
      const length = english ? wordsIn : charactersIn
      const actual = Math.max(...sentence.text.split(/[；;]/).map(length))
      if (actual <= expected) continue
      report('long', { actual, expected, unit, words: beginningOf(sentence, english) }, sentence.span)
    }
  },
})

/** A translation says nothing of its classification; its folder does. */
function isPublic({ kind, path, data }: Facts): boolean {
  return kind !== 'page' && (path.startsWith('public/') || data['classification'] === 'public')
}

// Han characters, and every Latin word or number as one: what is counted is what has to be kept in mind.
function charactersIn(text: string): number {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** Enough of a sentence to find it; the span begins behind the sentence before, perhaps with white space. */
function beginningOf({ text }: Sentence, english: boolean): string {
  return english ? text.split(' ').slice(0, 4).join(' ') : text.slice(0, 10)
}
