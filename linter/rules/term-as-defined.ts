import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Locale } from '../model/finding.ts'
import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'term-as-defined',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Require a term of the glossary to be shown under its name or one of its aliases.',
    'zh-CN': '要求术语表中的术语以其名称或别名显示。',
  },
  why: {
    en: 'The reader looks at one word and is shown the definition of another.',
    'zh-CN': '读者看到的是一个词，点开却是另一个词的定义。',
  },
  messages: {
    other: {
      en: 'Unexpected word `{word}` for the term `{id}`, expected `{term}` or an alias, because `{word}` means the term `{other}`',
      'zh-CN': '意外的词 `{word}`（术语 `{id}`），应为 `{term}` 或其别名，因为 `{word}` 指的是术语 `{other}`',
    },
    unknown: {
      en: 'Unexpected word `{word}` for the term `{id}`, expected `{term}` or an alias of the glossary',
      'zh-CN': '意外的词 `{word}`（术语 `{id}`），应为 `{term}` 或术语表中的别名',
    },
  },
  good: [
    {
      'glossary.yaml':
        'terms:\n  - id: handler\n    term: { zh-CN: 处理者, en: handler }\n    aliases: { zh-CN: [控制者], en: [data controller] }\n  - id: anonymisation\n    term: { zh-CN: 匿名化, en: anonymisation }\n',
      'internal/a.mdx':
        '<Term id="handler" />即<Term id="handler">**控制者**</Term>，<Term id="handler">个人信息处理者</Term>，<Term id="anonymisation">已经认不出是谁的</Term>。\n',
      'internal/a.en.mdx':
        'Two <Term id="handler">Handlers</Term>, <Term id="anonymisation">anonymised</Term>, <Term id="handler">those who decide why and how</Term>.\n',
    },
  ],
  bad: [
    {
      files: {
        'glossary.yaml':
          'terms:\n  - id: recipient\n    term: { zh-CN: 接收方, en: recipient }\n    aliases: { zh-CN: [买方] }\n  - id: processor\n    term: { zh-CN: 受托人, en: processor }\n',
        'internal/a.mdx': '<Term id="recipient">受托人</Term>和<Term id="processor">外包</Term>。\n',
        'internal/a.en.mdx':
          'A <Term id="recipient">Processors</Term> and a <Term id="processor">helper</Term>.\n',
      },
      finds: [
        'internal/a.en.mdx:1:3: Unexpected word `Processors` for the term `recipient`, expected `recipient` or an alias, because `Processors` means the term `processor`',
        'internal/a.en.mdx:1:48: Unexpected word `helper` for the term `processor`, expected `processor` or an alias of the glossary',
        'internal/a.mdx:1:1: Unexpected word `受托人` for the term `recipient`, expected `接收方` or an alias, because `受托人` means the term `processor`',
        'internal/a.mdx:1:33: Unexpected word `外包` for the term `processor`, expected `受托人` or an alias of the glossary',
      ],
    },
  ],
  check({ facts, text }, report, { registers }) {
    const uses = facts.components.filter(({ name }) => name === 'Term')
    if (uses.length === 0 || facts.kind === 'page') return
    const language = facts.language === 'en' ? 'en' : 'zh-CN'
    const glossary = registers.register('glossary')
    if (!glossary) return
    const terms = termsOf(glossary, language)
    for (const { props, span } of uses) {
      const id = props['id'] ?? ''
      const own = terms.get(id)
      const end = text.indexOf('</Term>', span[1])
      if (!own || text.slice(span[1] - 2, span[1]) === '/>' || end < 0) continue
      const word = text
        .slice(span[1], end)
        .replace(/[*_`~]/g, '')
        .trim()
      const bare = stemmed(word)
      if (bare === '' || own.words.includes(bare)) continue
      const other = [...terms].find(([, { words }]) => words.includes(bare))?.[0]
      const data = { id, word, term: own.term }
      if (other !== undefined) report('other', { ...data, other }, span)
      else if (isLabel(word) && !resembles(bare, own.words)) report('unknown', data, span)
    }
  },
})

function termsOf(glossary: Facts, language: Locale): Terms {
  const known = read[language].get(glossary)
  if (known) return known
  const terms = new Map<string, Named>()
  for (const item of listOf(glossary.data['terms'])) {
    const { id, term, aliases } = fieldsOf(item)
    const name = localTextOf(term)[language]
    const words = [name, ...stringsOf(fieldsOf(aliases)[language])].map(stemmed)
    terms.set(textOf(id), { term: name, words })
  }
  read[language].set(glossary, terms)
  return terms
}

// The glossary is one file for thousands of documents.
const read = { 'zh-CN': new WeakMap<Facts, Terms>(), en: new WeakMap<Facts, Terms>() }

/** Without capitals, articles and the endings of plurals. */
function stemmed(words: string): string {
  return words
    .toLowerCase()
    .replace(/\b(?:an?|the)\s+/g, '')
    .replace(/(?<=[a-z]{3})(?:es|s|['’]s?)\b/g, '')
}

/** A whole phrase explains itself; a label of a word or two is taken for the term. */
function isLabel(word: string): boolean {
  return /\p{Script=Han}/u.test(word) ? word.length <= 5 : word.split(/\s+/).length <= 2
}

/** A longer form of the term, or another form of one of its words: “anonymised”. */
function resembles(bare: string, words: readonly string[]): boolean {
  const starts = bare.split(/\s+/).map((part) => part.slice(0, 5))
  return words.some(
    (word) =>
      bare.includes(word) ||
      (/^[a-z]/.test(bare) && starts.some((start) => start.length > 4 && word.includes(start))),
  )
}

interface Named {
  readonly term: string
  readonly words: readonly string[]
}

type Terms = ReadonlyMap<string, Named>
