import { readFileSync } from 'node:fs'
import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const path = 'internal/transmission.en.mdx'
const source = readFileSync('policies/internal/transmission.mdx', 'utf8')

/** Translations that say something else than their source. What stands for one here has the text of the source. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'translation-exists',
    title: 'none where all are asked for',
    path: 'policypress.config.yaml',
    edit: (text) => `${text}options: { translation-exists: { required: [standard] } }\n`,
    found: 'internal/transmission.mdx',
  },
  { rule: 'translation-parity', title: 'a missing section', path, edit: translate(withoutFirst('Section')) },
  { rule: 'translation-parity', title: 'a missing block', path, edit: translate(withoutFirst('Control')) },
  {
    rule: 'translation-parity',
    title: 'another section',
    path,
    edit: translate(swap(/<Section id="/, '<Section id="the-')),
  },
  {
    rule: 'translation-parity',
    title: 'a translation of nothing',
    path: 'internal/no-such.en.mdx',
    edit: translate((text) => text),
  },
  {
    rule: 'translation-facts',
    title: 'a deadline typed out',
    path,
    edit: translate(inFirstBlock('Param', '30 days')),
  },
  {
    rule: 'translation-facts',
    title: 'a citation left out',
    path,
    edit: translate(inFirstBlock('Law', 'the law')),
  },
  {
    rule: 'translation-current',
    title: 'an older version',
    path,
    edit: translate(swap(/translation-of-version: .*/, "translation-of-version: '0.9'")),
  },
  {
    rule: 'term-as-defined',
    title: 'the word for another term',
    path: 'internal/incident-response.mdx',
    edit: insert('<Term id="recipient">受托人</Term>签字。'),
  },
  {
    rule: 'term-as-defined',
    title: 'a word that the glossary does not know',
    path: 'internal/incident-response.mdx',
    edit: insert('<Term id="recipient">那边</Term>签字。'),
  },
]

function translate(spoil: (text: string) => string): () => string {
  const version = /^version: (.*)$/m.exec(source)?.[1] ?? ''
  const head = `---\nid: transmission\ntitle: Transmission\ntranslation-of-version: ${version}\n---\n`
  return () => spoil(source.replace(/^---\n[\s\S]*?\n---\n/, head))
}

function withoutFirst(name: string): (text: string) => string {
  return swap(new RegExp(`<${name} id="[^"]*">[\\s\\S]*?</${name}>\\n`), '')
}

/** Every use of a component in the first control block that has one gives way to plain words. */
function inFirstBlock(name: string, words: string): (text: string) => string {
  return (text) => {
    const tag = new RegExp(`<${name} [^>]*/>`, 'g')
    const block = [...text.matchAll(/<Control id="[^"]*">[\s\S]*?<\/Control>/g)].find(([found]) =>
      tag.test(found),
    )
    if (!block) throw new Error(`No <${name}> stands in a control block`)
    return text.replace(block[0], block[0].replace(tag, words))
  }
}
