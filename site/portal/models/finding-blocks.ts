import { reporters } from '../../../linter/index.ts'
import type { Finding, Locale, Report } from '../../../linter/index.ts'

/** A finding as people see it in a terminal: its line, and the source below it. */
export interface FindingBlock {
  readonly head: string
  readonly frame: string
}

/** Some findings of a report as the text reporter prints them; its last line counts a workspace that is only an example. */
export function findingBlocks(
  report: Report,
  findings: readonly Finding[],
  options: { readonly locale: Locale; readonly prefix: string },
): FindingBlock[] {
  const shown = reporters.text({ ...report, findings }, { ...options, color: false, version: '' })
  const blocks = shown.trimEnd().split('\n\n').slice(0, -1)
  return blocks.map((block) => {
    const [head = '', ...frame] = block.split('\n')
    return { head, frame: frame.join('\n') }
  })
}
