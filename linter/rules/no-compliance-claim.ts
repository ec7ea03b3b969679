import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'no-compliance-claim',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow the claim that the company complies with the law.',
    'zh-CN': '禁止自称已经合规。',
  },
  why: {
    en: 'Only an authority or a court can say so, and one counterexample makes the claim a misleading advertisement.',
    'zh-CN': '合不合规由主管部门和法院认定；有一个反例，这句话就成了虚假宣传。',
  },
  messages: {
    claim: {
      en: 'Unexpected claim `{text}`, expected what is done and for which duty, which readers can check',
      'zh-CN': '意外的断言 `{text}`，应写做了什么、为的是哪项义务，让人可以核对',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '对外不得说完全合规。\n\n| 别说 | 该说 |\n| --- | --- |\n| 「完全符合法律」 | 我们按某项要求做了某件事 |\n\n为确保合规，每季度抽查一次。处理前先问：是否完全合规？\n',
      'internal/a.en.mdx':
        'Never write “fully compliant”. We do not claim that the product is GDPR-compliant.\n',
      'training/a/01-b.mdx': '我们完全合规。\n',
    },
  ],
  bad: [
    {
      files: {
        'public/a.mdx':
          '---\nsummary: 完全合规的隐私保护。\n---\n\n我们的处理**完全合规**，全面符合《个人信息保护法》的要求。\n\n本公司确保合规。\n',
        'public/a.en.mdx':
          'Our processing is fully compliant with the law. The app is GDPR-compliant and guarantees compliance.\n',
      },
      finds: [
        'public/a.en.mdx:1:19: Unexpected claim `fully compliant`, expected what is done and for which duty, which readers can check',
        'public/a.en.mdx:1:60: Unexpected claim `GDPR-compliant`, expected what is done and for which duty, which readers can check',
        'public/a.en.mdx:1:79: Unexpected claim `guarantees compliance`, expected what is done and for which duty, which readers can check',
        'public/a.mdx:2:1: Unexpected claim `完全合规`, expected what is done and for which duty, which readers can check',
        'public/a.mdx:5:8: Unexpected claim `完全合规`, expected what is done and for which duty, which readers can check',
        'public/a.mdx:5:15: Unexpected claim `全面符合《个人信息保护法`, expected what is done and for which duty, which readers can check',
        'public/a.mdx:7:4: Unexpected claim `确保合规`, expected what is done and for which duty, which readers can check',
      ],
    },
  ],
  check(document, report) {
    const { facts, runs } = document
    // A lesson may offer the claim as a wrong answer.
    if (facts.kind === 'page' || facts.path.startsWith('training/')) return
    for (const key of ['title', 'summary']) {
      const value = textOf(facts.data[key])
      for (const [text] of value.matchAll(claim)) {
        if (isMeant(text, value)) report('claim', { text }, facts.places[`/${key}`] ?? [0, 0])
      }
    }
    for (const { text: run, start } of runs) {
      if (!hint.test(run)) continue
      for (const { 0: text, index } of run.matchAll(claim)) {
        const at = start + index
        const sentence = document.sentences.find(({ span }) => span[0] <= at && at < span[1])?.text ?? run
        if (isMeant(text, sentence)) report('claim', { text }, [at, at + text.length])
      }
    }
  },
})

/** Whether a sentence says it of its own accord: neither asked, denied, wished for nor put into somebody's mouth. */
function isMeant(text: string, sentence: string): boolean {
  const at = sentence.indexOf(text)
  const before = sentence.slice(0, at)
  return !quoted.test(before) && !softened.test(before) && !questioned.test(sentence.slice(at + text.length))
}

const hint = /合规|符合|complia|complies/i
const claim =
  /(?:完全|全面|百分之百|100%|绝对)合规|(?:确保|保证)合规(?![性审检培管部官])|(?:完全|全面|百分之百|100%)符合[^，。；]{0,24}(?:法|条例|规定|标准|GDPR)|\b(?:fully|100%|completely) compliant\b|\b(?:GDPR|PIPL|CSL|DSL)[- ]compliant\b|\bguarantees? (?:full |legal )?compliance\b|\b(?:complies|comply) fully with (?:the )?(?:law|GDPR|PIPL)\b/gi
const quoted = /[「『“‘"][^」』”’"]*$/
const softened =
  /[不未勿别非]|没有|禁止|是否|难以|无法|为了|为$|以便|旨在|应当|必须|负责|目标|\b(?:not?|never|nobody|cannot|without|whether|if|must|shall|should|aims?|goal)\b|n['’]t\b/i
const questioned = /[?？吗]|说法|字样|措辞|不[准得可能要]/
