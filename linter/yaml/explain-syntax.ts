import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { YamlCode } from '../model/refusal-codes.ts'

/**
 * Says what an author did, from the parser's reason and the offset where it gave up. The parser often gives up a line
 * after the mistake, so the lines around it are looked at for the usual ones.
 */
export function explainSyntax(reason: string, source: string, at: number): Refusal {
  const known = byReason.find(({ pattern }) => pattern.test(reason))
  if (known) return refuse(known.code, dataOf(known.code, source, at), pointAt(source, at))
  for (const lookFor of [
    fullWidthColon,
    unclosedQuote,
    unclosedBracket,
    reservedStart,
    colonInValue,
    noColon,
    indent,
  ]) {
    const found = lookFor(source, at)
    if (found) return found
  }
  return refuse('unreadable', { reason }, pointAt(source, at))
}

const byReason: readonly { readonly pattern: RegExp; readonly code: YamlCode }[] = [
  { pattern: /escape sequence|hexadecimal character/, code: 'bad-escape' },
  { pattern: /missed comma/, code: 'missing-comma' },
  { pattern: /nesting exceeded/, code: 'too-deep' },
  { pattern: /found ','/, code: 'unexpected-character' },
]

function dataOf(code: YamlCode, source: string, at: number): Refusal['data'] {
  if (code === 'bad-escape') return { text: `\\${source.slice(at, at + 1)}` }
  if (code === 'unexpected-character') return { character: source.slice(at, at + 1) }
  return code === 'too-deep' ? { limit: 100 } : {}
}

/** `title：标题`: the colon of a Chinese keyboard. */
function fullWidthColon(source: string, at: number): Refusal | undefined {
  return inLines(source, at, /^\s*(?:- )?([\w-]+)：/, ([whole = '', key = ''], start) =>
    refuse('full-width-colon', { key }, [start + whole.length - key.length - 1, start + whole.length]),
  )
}

function unclosedQuote(source: string, at: number): Refusal | undefined {
  return inLines(
    source,
    at,
    /^\s*(?:- )*(?:[^\s:#]+:\s+)?(["'])(?:(?!\1).)*$/,
    ([whole = '', quote = ''], start) => {
      const open = start + whole.indexOf(quote)
      return refuse('unclosed-quote', { quote }, [open, open + 1])
    },
  )
}

function unclosedBracket(source: string, at: number): Refusal | undefined {
  return inLines(
    source,
    at,
    /^\s*(?:- )*(?:[^\s:#]+:\s+)?([[{])[^\]}]*$/,
    ([whole = '', bracket = ''], start) => {
      const open = start + whole.indexOf(bracket)
      return refuse('unclosed-bracket', { bracket }, [open, open + 1])
    },
  )
}

/** A value that begins with a character that YAML keeps for itself. */
function reservedStart(source: string, at: number): Refusal | undefined {
  return inLines(
    source,
    at,
    /^\s*(?:- )*(?:[^\s:#]+:\s+)([@`%,\]}]|-(?= ))/,
    ([whole = '', character = ''], start) => {
      const place = start + whole.length - character.length
      return refuse('unexpected-character', { character }, [place, place + 1])
    },
  )
}

function colonInValue(source: string, at: number): Refusal | undefined {
  return inLines(source, at, /^\s*(?:- )*[^\s:#"']+:\s+[^\s"'[{#][^"'#]*?:(?=\s|$)/, ([whole = ''], start) =>
    refuse('colon-in-value', {}, [start + whole.length - 1, start + whole.length]),
  )
}

/** A line without a colon, or with no space behind it. */
function noColon(source: string, at: number): Refusal | undefined {
  const tight = inLines(source, at, /^\s*(?:- )*([\w-]+):[^\s:/]/, ([, key = ''], start) =>
    refuse('missing-space', { key }, [start, start + key.length + 1]),
  )
  return (
    tight ??
    inLines(source, at, /^\s*([^\s:#-][^:#]*)$/, ([whole = '', text = ''], start) =>
      refuse('missing-colon', { text: text.trim().slice(0, 40) }, [
        start + whole.length - text.length,
        start + whole.length,
      ]),
    )
  )
}

function indent(source: string, at: number): Refusal | undefined {
  const start = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const spaces = /^ */.exec(source.slice(start))?.[0].length ?? 0
  return spaces > 0 || at > start ? refuse('bad-indent', {}, [start, start + Math.max(1, spaces)]) : undefined
}

/** The line where the parser gave up, then the one above it that is not blank; the first that fits a pattern. */
function inLines(
  source: string,
  at: number,
  pattern: RegExp,
  tell: (match: RegExpExecArray, start: number) => Refusal,
): Refusal | undefined {
  let start = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  for (let looked = 0; looked < 3; looked++) {
    const end = source.indexOf('\n', start)
    const match = pattern.exec(source.slice(start, end < 0 ? source.length : end))
    if (match) return tell(match, start)
    if (start === 0) return undefined
    start = source.lastIndexOf('\n', start - 2) + 1
  }
  return undefined
}

function pointAt(source: string, at: number): Span {
  const start = Math.max(0, Math.min(at, source.length - 1))
  return [start, start + 1]
}

function refuse(code: YamlCode, data: Refusal['data'], span: Span): Refusal {
  return { stage: 'yaml', code, data, span }
}
