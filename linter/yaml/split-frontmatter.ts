import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { YamlCode } from '../model/refusal-codes.ts'

/** Where the frontmatter and the body of a text stand. */
export interface Split {
  readonly yaml?: { readonly start: number; readonly end: number }
  readonly bodyStart: number
  readonly refused: readonly Refusal[]
}

/**
 * Finds the frontmatter: `---` alone on the first line, up to the next line that is exactly `---`. Every other form that
 * some program takes for frontmatter is refused, because then two programs would read different keys.
 */
export function splitFrontmatter(text: string): Split {
  if (!/^---(?:\n|$)/.test(text)) return { bodyStart: 0, refused: judgeStart(text) }
  const refused: Refusal[] = []
  for (let at = 4; at <= text.length;) {
    const end = endOfLine(text, at)
    const line = text.slice(at, end)
    if (line === '---') {
      const bodyStart = Math.min(end + 1, text.length)
      return { yaml: { start: 4, end: at }, bodyStart, refused: [...refused, ...judgeBody(text, bodyStart)] }
    }
    if (looksLikeFence(line)) refused.push(refuse('bad-fence', { text: line.trim().slice(0, 40) }, [at, end]))
    at = end + 1
  }
  const unclosed = refuse('unclosed-frontmatter', {}, [0, 3])
  return { bodyStart: text.length, refused: [unclosed, ...refused] }
}

/** A beginning that another program might take for frontmatter. */
function judgeStart(text: string): Refusal[] {
  const first = text.slice(0, endOfLine(text, 0))
  const whole: Span = [0, first.length]
  if (/^(?:---|\+\+\+|;;;)\s*[a-z]+\s*$/i.test(first))
    return [refuse('frontmatter-language', { language: first.replace(/[^a-z]/gi, '') }, whole)]
  const language = languages.get(first.trim())
  if (language !== undefined) return [refuse('frontmatter-language', { language }, whole)]
  const blank = /^\s+(?=---[ \t]*\n[ \t]*[\w-]+[ \t]*:)/.exec(text)?.[0]
  if (blank !== undefined) return [refuse('space-before-frontmatter', {}, [0, blank.length + 3])]
  // A rule on the first line is Markdown as long as no key follows it; a Chinese keyboard makes other dashes of it.
  const isFence =
    /^(?:-{3,}\s*\S*|\p{Pd}{2,}\s*)$/u.test(first) &&
    /^[ \t]*[\w-]+[ \t]*[:：]/.test(text.slice(first.length + 1))
  return isFence ? [refuse('bad-fence', { text: first.trim().slice(0, 40) }, whole)] : []
}

const languages = new Map([
  ['+++', 'TOML'],
  [';;;', 'JSON'],
])

/** A second block right behind the first: which of the two counts is a matter of the program. */
function judgeBody(text: string, start: number): Refusal[] {
  const body = text.slice(start, start + 4000)
  const again = /^\s*---[ \t]*(?:\n|$)/.exec(body)
  const keys = /^[ \t]*[\w-]+[ \t]*:[^\n]*\n(?:[^\n]+\n)*?---[ \t]*(?:\n|$)/.exec(body)
  const found = again ?? keys
  if (!found) return []
  const end = start + found[0].trimEnd().length
  return [refuse('second-frontmatter', {}, [Math.max(start, end - 3), end])]
}

/** `--- `, `----`, `---yaml` and `...` end the block for some programs. */
function looksLikeFence(line: string): boolean {
  return /^---/.test(line) || /^\.\.\.\s*$/.test(line)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function refuse(code: YamlCode, data: Refusal['data'], span: Span): Refusal {
  return { stage: 'yaml', code, data, span }
}
