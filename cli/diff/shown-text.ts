import type { ShownText } from '../../linter/index.ts'
import { canonicalText } from '../../site/render/index.ts'
import type { CommandLine } from '../command.ts'
import { loadRenderers } from '../extensions.ts'

/** The canonical text of a file: what readers see, with values and words filled in, in the form that is hashed. */
export function shownText(line: CommandLine, root: string): ShownText {
  const components = loadRenderers(line, root)
  return (side, { path, language }) =>
    canonicalText(side.document(path), {
      ...{ workspace: side.workspace, components },
      language: language === 'en' ? 'en' : 'zh-CN',
    })
}
