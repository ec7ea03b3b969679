import type { Refusal } from '../model/document.ts'
import type { CodeSpan } from './code-spans.ts'
import type { Line } from './lines.ts'
import { judgeTag } from './tag.ts'
import type { Judged, Problem } from './tag.ts'

/** Whether a line holds anything that `scanMarkup` might refuse. */
export function hasMarkup(text: string): boolean {
  return /[{}<]/.test(text)
}

/** Braces and angle brackets of a line outside its code spans; escapes are honoured. */
export function scanMarkup(line: Line, spans: readonly CodeSpan[]): Refusal[] {
  const { text } = line
  const refused: Refusal[] = []
  let span = 0
  let from = 0
  for (let at = nextMark(text, 0); at < text.length;) {
    const code = spans[span]
    if (code && from <= code[0] && code[0] <= at) {
      from = code[1]
      span += 1
    } else if (text[at] === '\\') from = at + 2
    else {
      const { end, problem } = judgeAt(text, at)
      if (problem) refused.push(refuse(problem, line, at, end))
      from = end
    }
    at = nextMark(text, from)
  }
  return refused
}

/** Where the next character stands that is not plain text, or the end. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.exec(text)?.index ?? text.length
}

function judgeAt(text: string, at: number): Judged {
  const character = text[at]
  if (character === '{') return judgeBrace(text, at)
  if (character === '}') return { end: at + 1, problem: { code: 'closing-brace', data: {} } }
  return judgeTag(text, at)
}

/** The whole expression is one refusal, as far as it stands on this line. */
function judgeBrace(text: string, at: number): Judged {
  let depth = 0
  let end = at
  do {
    if (text[end] === '{') depth += 1
    if (text[end] === '}') depth -= 1
    end += 1
  } while (depth > 0 && end < text.length)
  const found = text.slice(at, end)
  const problem: Problem = /^\{\s*\/\*/.test(found)
    ? { code: 'comment', data: {} }
    : { code: 'expression', data: { text: found.slice(0, 80) } }
  return { end, problem }
}

const marks = /[\\{}<]/g

function refuse({ code, data }: Problem, line: Line, at: number, end: number): Refusal {
  return { stage: 'construct', code, data, span: [line.start + at, line.start + end] }
}
