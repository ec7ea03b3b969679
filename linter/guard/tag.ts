import type { Refusal } from '../model/document.ts'
import type { ConstructCode } from '../model/guard-codes.ts'

const mostLength = 1024

/** A tag that nothing is wrong with, as nearly all are; one look takes a fifth of the time of the steps below. */
const plainTag = /<\/?[A-Z][A-Za-z0-9]{0,63}(?:[ \t]+[\w-]+="[^"'<>{}]*")*[ \t]*\/?>/y

/** Judges what a `<` opens. Only tags of components pass, and only whole ones: they end on their line. */
export function judgeTag(text: string, at: number): Judged {
  plainTag.lastIndex = at
  const plain = plainTag.exec(text)?.[0].length ?? Infinity
  if (plain <= mostLength) return { end: at + plain }
  const rest = text.slice(at)
  // Behind any other white space, such as U+3000, MDX goes on to read a name.
  if (/^<(?:[ \t]|$)/.test(rest)) return { end: at + 1 }
  const early = judgeOpening(rest)
  if (early) return { end: at + early.length, problem: early.problem }
  const name = /^<\/?([\w$.:-]*)/.exec(rest)?.[1] ?? ''
  const end = tagEnd(text, at)
  const problem = judgeName(name) ?? judgeExtent(name, text, at, end)
  return problem ? { end: end ?? text.length, problem } : { end: end ?? text.length }
}

/** What is no tag at all, by how it begins. */
function judgeOpening(rest: string): { length: number; problem: Problem } | undefined {
  if (rest.startsWith('<!--')) return { length: 4, problem: { code: 'comment', data: {} } }
  const fragment = /^<\/?>/.exec(rest)?.[0]
  if (fragment) return { length: fragment.length, problem: { code: 'fragment', data: {} } }
  const address = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@/]+@[^\s<>]+)>/i.exec(rest)?.[0]
  // `<a:b>` is a name with a colon as well, and just as refused.
  if (address)
    return { length: address.length, problem: { code: 'autolink', data: { text: address.slice(0, 80) } } }
  return /^<\/?[A-Za-z_$]/.test(rest) ? undefined : { length: 1, problem: { code: 'less-than', data: {} } }
}

function judgeName(name: string): Problem | undefined {
  if (/^[A-Z][A-Za-z0-9]{0,63}$/.test(name)) return undefined
  if (/^[a-z][a-z0-9]*$/i.test(name) && name.length <= 64) return { code: 'html-tag', data: { name } }
  return { code: 'component-name', data: { name: name.slice(0, 64) } }
}

function judgeExtent(name: string, text: string, at: number, end: number | undefined): Problem | undefined {
  if (end === undefined) return { code: 'unclosed-tag', data: { name } }
  const length = end - at
  if (length > mostLength) return { code: 'long-tag', data: { name, length, limit: mostLength } }
  return judgeValues(name, text.slice(at, end))
}

/** Braces outside of quotation marks are code; markup inside of them has misled a parser before. */
function judgeValues(name: string, tag: string): Problem | undefined {
  const bare = tag.replace(/"[^"]*"|'[^']*'/g, '')
  const brace = /\{[^}]*\}?/.exec(bare)?.[0]
  if (brace !== undefined) return { code: 'expression', data: { text: brace.slice(0, 80) } }
  return /["'][^"']*[<>{}]/.test(tag.slice(0, -1)) ? { code: 'markup-in-value', data: { name } } : undefined
}

/** Offset behind the `>` that ends the tag on its line, quoted values skipped; `undefined` without one. */
function tagEnd(text: string, at: number): number | undefined {
  let quote = ''
  for (let index = at + 1; index < text.length; index++) {
    const character = text[index] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
  }
  return undefined
}

/** What stands at a place: where to go on, and what is wrong with it. */
export interface Judged {
  readonly end: number
  readonly problem?: Problem
}

export interface Problem {
  readonly code: ConstructCode
  readonly data: Refusal['data']
}
