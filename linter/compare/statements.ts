import type { Document, Sentence } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Statement } from '../model/document-pair.ts'
import type { Span } from '../model/place.ts'
import { nameOf, showerOf } from './shown-sentence.ts'
import type { Part } from './shown-sentence.ts'

/** The sentences of a document with what stands in and around them, in order. */
export function statementsOf(document: Document): Statement[] {
  const { facts, sentences } = document
  const parts = partsOf(facts)
  const around = surroundingsOf(document)
  const show = showerOf(document)
  const statements: Statement[] = []
  let next = 0
  const alone = (end: number): void => {
    for (; next < parts.length && startOf(parts[next]) < end; next++) {
      const part = parts[next]
      if (part)
        statements.push({
          ...lonely,
          ...around(part.span),
          parts: [part.name],
          shown: nameOf(part),
          span: part.span,
        })
    }
  }
  for (const sentence of sentences) {
    // A list or a parameter in a paragraph of its own belongs to no sentence and says something all the same.
    alone(sentence.span[0])
    const inside: Part[] = []
    for (; next < parts.length && startOf(parts[next]) < sentence.span[1]; next++) {
      inside.push(...parts.slice(next, next + 1))
    }
    if (sentence.text === '' && inside.length === 0) continue
    const names = inside.map(({ name }) => name)
    statements.push({ ...statementOf(sentence, names, around), shown: show(sentence, inside) })
  }
  alone(Infinity)
  return statements
}

function statementOf(
  { text, span, context }: Sentence,
  parts: string[],
  around: Around,
): Omit<Statement, 'shown'> {
  // The sentence begins where the one before ended; what is around it is told by its end, which is inside for certain.
  return { text, parts, ...around([Math.max(span[0], span[1] - 1), span[1]]), context, span }
}

/** Components and links that say something by themselves, in order; those that only hold others together do not. */
function partsOf({ components, links }: Facts): Part[] {
  const named = components.flatMap(({ name, props, span }) =>
    holders.has(name) ? [] : [{ name: [name, ...Object.values(props)].join(':'), span }],
  )
  const targets = links.map(({ kind, url, span }) => ({ name: `${kind}:${url}`, span }))
  return [...named, ...targets].sort((one, other) => one.span[0] - other.span[0])
}

const holders = new Set([
  'Section',
  'Control',
  'Disclosure',
  'Commitment',
  'Note',
  'Question',
  'Step',
  'Term',
])

function surroundingsOf({ facts, text }: Document): Around {
  const { sections, controls, marked } = facts
  const questions = facts.questions.map(({ id, span: [start, end] }) => {
    const close = text.indexOf('</Question>', end)
    return { name: 'Question', ids: [id], span: [start, close === -1 ? end : close] as const }
  })
  return ([start]) => {
    const holds = ({ span }: { readonly span: Span }): boolean => span[0] <= start && start < span[1]
    return {
      section: sections.find(holds)?.id ?? '',
      controls: controls.find(holds)?.ids ?? [],
      marks: [...marked, ...questions]
        .filter(holds)
        .flatMap(({ name, ids }) => ids.map((id) => `${name}:${id}`)),
    }
  }
}

const lonely = { text: '', context: 'paragraph' } as const
const startOf = (part: Part | undefined): number => part?.span[0] ?? Infinity

type Around = (span: Span) => Pick<Statement, 'section' | 'controls' | 'marks'>
