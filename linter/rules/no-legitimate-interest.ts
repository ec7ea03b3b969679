import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'no-legitimate-interest',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow legitimate interests as a ground of processing under the law of China.',
    'zh-CN': '禁止在中国法律下以正当利益作为处理的依据。',
  },
  why: {
    en: 'PIPL closes the list of grounds and has no such one; whoever relies on it processes without any ground.',
    'zh-CN': '《个人信息保护法》列举的事由中没有这一项；以它为据，等于没有依据就在处理。',
  },
  messages: {
    prose: {
      en: 'Unexpected ground `{text}` in a document for China, expected one that PIPL Article 13 lists',
      'zh-CN': '意外的依据 `{text}`：文件适用于中国，应为《个人信息保护法》第十三条列举的事由',
    },
    register: {
      en: 'Unexpected legal basis `{text}` of `{activity}`, expected one that PIPL Article 13 lists',
      'zh-CN': '意外的依据 `{text}`（处理活动 `{activity}`），应为《个人信息保护法》第十三条列举的事由',
    },
  },
  good: [
    {
      'registers/processing.yaml': 'activities:\n  - { id: accounts, legal-basis: contract }\n',
      'internal/a.mdx':
        '---\njurisdictions: [CN]\n---\n\n不得以「正当利益」为依据。\n\n处理是为了保护客户的合法权益。\n\n在欧盟，正当利益可以作为处理的依据。\n',
      'internal/eu.mdx': '---\njurisdictions: [EU]\n---\n\n处理以正当利益为依据。\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/processing.yaml':
          'activities:\n  - { id: accounts, legal-basis: contract }\n  - { id: adverts, legal-basis: legitimate-interests }\n',
        'internal/a.mdx':
          '---\njurisdictions: [CN]\n---\n\n无需同意的推荐以公司的**正当利益**为依据。\n\n- Our legal basis is our legitimate interest in selling.\n',
      },
      finds: [
        'internal/a.mdx:5:14: Unexpected ground `正当利益` in a document for China, expected one that PIPL Article 13 lists',
        'internal/a.mdx:7:26: Unexpected ground `legitimate interest` in a document for China, expected one that PIPL Article 13 lists',
        'registers/processing.yaml:3:20: Unexpected legal basis `legitimate-interests` of `adverts`, expected one that PIPL Article 13 lists',
      ],
    },
  ],
  check(document, report) {
    const { facts, runs } = document
    if (facts.nameId === 'processing' && facts.kind === 'register') {
      listOf(facts.data['activities']).forEach((item, index) => {
        const text = textOf(fieldsOf(item)['legal-basis'])
        if (!text.startsWith('legitimate-interest')) return
        const pointer = `/activities/${index}`
        const span = facts.places[`${pointer}/legal-basis`] ?? facts.places[pointer] ?? [0, 0]
        report('register', { text, activity: textOf(fieldsOf(item)['id']) }, span)
      })
    }
    if (!isForChina(facts)) return
    for (const { text, start } of runs) {
      const match = interest.exec(text)
      if (!match) continue
      const at = start + match.index
      const sentence = document.sentences.find(({ span }) => span[0] <= at && at < span[1])?.text ?? text
      if (!ground.test(sentence) || harmless.test(sentence.replace(unasked, ''))) continue
      report('prose', { text: match[0] }, [at, at + match[0].length])
    }
  },
})

/** A translation does not say where it applies; its source is judged. A lesson may offer it as a wrong answer. */
function isForChina({ data, kind }: Facts): boolean {
  return kind !== 'lesson' && kind !== 'course' && stringsOf(data['jurisdictions']).includes('CN')
}

const interest = /(?:合法|正当)利益|legitimate interests?/i
const ground =
  /(?:基于|以|凭|根据|(?:依据|基础|事由)[是为：])[^，。；、]{0,14}[法当]利益|[法当]利益[^，。；、]{0,10}[为是][^，。；]{0,8}(?:依据|基础|事由)|\b(?:rely|relies|based|grounds?|basis|bases)\b[^.;]{0,60}legitimate interest|legitimate interest[^.;]{0,40}\b(?:basis|ground)/i
// Consent that was not asked for denies nothing; it is just what such a sentence says.
const unasked = /(?:无需|无须|不需要?|不必|不经|不用)[^，。；]{0,8}同意|(?:without|no) (?:\w+ ){0,2}consent/gi
const harmless =
  /不|没有|无|非|勿|禁止|欧盟|欧洲|GDPR|境外|[吗？?]|[能是可]否|\b(?:not?|never|cannot|none|without|EU|European|unlawful|whether)\b|n['’]t\b/i
