import type { Refusal } from '../model/document.ts'
import type { ConstructCode } from '../model/guard-codes.ts'
import { trustedSpans } from './code-spans.ts'
import { closesFence, isIndentedFence, openFence } from './fence.ts'
import type { Fence } from './fence.ts'
import type { Line } from './lines.ts'
import { hasMarkup, scanMarkup } from './markup.ts'

/**
 * Everything in an MDX body that could run or become HTML. Code is left alone only where no parser can see it as
 * anything else: fences at the start of a line, and spans that open and close on one line of an unambiguous paragraph.
 */
export function findConstructs(lines: readonly Line[]): Refusal[] {
  const refused: Refusal[] = []
  let fence: Fence | undefined
  let uncertain = false
  let chunk: Line[] = []
  const close = (): void => {
    if (chunk.length === 0) return
    refused.push(...scanChunk(chunk))
    chunk = []
  }
  for (const line of lines) {
    if (refused.length >= mostRefusals) break
    if (fence) {
      if (closesFence(line.text, fence)) fence = undefined
      continue
    }
    // An indented fence may be open or closed here, as its list is; from then on no fence hides anything.
    uncertain ||= isIndentedFence(line.text)
    fence = uncertain ? undefined : openFence(line.text)
    if (fence?.meta) refused.push(refuse('fence-meta', { meta: fence.meta.slice(0, 80) }, line))
    if (fence || line.blank) close()
    else chunk.push(line)
  }
  close()
  return refused.slice(0, mostRefusals)
}

function scanChunk(chunk: readonly Line[]): Refusal[] {
  const spans = trustedSpans(chunk)
  const refused: Refusal[] = []
  for (const [index, line] of chunk.entries()) {
    if (mayBeEsm.test(line.text) && isEsm(line.text, chunk[index - 1]?.text))
      refused.push(refuse('esm', { text: line.text.trim().slice(0, 80) }, line))
    else if (hasMarkup(line.text)) refused.push(...scanMarkup(line, spans[index] ?? []))
  }
  return refused
}

/**
 * A line that MDX reads as a module statement, also where it is prose: a paragraph cannot begin with `import of goods`.
 * Inside a paragraph no parser does, so that wrapped prose may; only what is plainly code is refused there.
 */
function isEsm(line: string, before: string | undefined): boolean {
  const insideProse = before !== undefined && /^\p{L}[^|]*$/u.test(before)
  if (!insideProse && /^(?:import|export)(?:[\s{*]|$)/.test(line)) return true
  return (
    /^\s*import(?:\s*["'{*]|\s[^;]*\sfrom\s*["'])/.test(line) ||
    /^\s*export(?:\s*[{*]|\s+(?:const|let|var)\s+[\w$]+\s*=|\s+default\s+[{([])/.test(line)
  )
}

// Nearly no line begins like this, and so the closer looks are rare.
const mayBeEsm = /^\s*(?:import|export)/

function refuse(code: ConstructCode, data: Refusal['data'], line: Line): Refusal {
  return { stage: 'construct', code, data, span: [line.start, line.start + line.text.length] }
}

// A template pasted as it was is one mistake, not a thousand.
const mostRefusals = 20
