import type { RunContext } from '../model/document.ts'
import type { MarkedBlock } from '../model/facts.ts'
import type { Span } from '../model/place.ts'

/** A mark that a walk has entered; it gathers the text of every run inside. */
export type OpenMark = { -readonly [Key in keyof MarkedBlock]: MarkedBlock[Key] } & { last: number }

/** The mark that a component makes around its content; nothing for every other component. */
export function openMark(name: string, props: Props, span: Span): OpenMark | undefined {
  if (name !== 'Disclosure' && name !== 'Commitment') return undefined
  const ids = (props[name === 'Disclosure' ? 'items' : 'id'] ?? '').split(/\s+/).filter(Boolean)
  return { name, ids, text: '', span, last: -1 }
}

/** Adds a run to every mark around it; a heading announces something and says nothing. */
export function noteText(text: string, context: RunContext, block: number, marks: readonly OpenMark[]): void {
  if (context === 'heading') return
  for (const mark of marks) {
    mark.text += mark.text !== '' && mark.last !== block ? `\n${text}` : text
    mark.last = block
  }
}

/** A mark as facts keep it. */
export function closedMark({ name, ids, text, span }: OpenMark): MarkedBlock {
  return { name, ids, text, span }
}

type Props = Readonly<Record<string, string>>
