import { fileHistory } from '../../linter/index.ts'
import type { FileVersion, OpenWorkspace } from '../../linter/index.ts'
import { earlierTextsIn } from './models/earlier-texts.ts'
import type { VersionSources } from './models/version-pages.ts'
import { addedRenderers, isServing } from './opened.ts'

/** What git tells of the files of a workspace; asked once for each opening. */
export function historyOf(open: OpenWorkspace): ReadonlyMap<string, readonly FileVersion[]> {
  const known = histories.get(open)
  if (known) return known
  const history = fileHistory(open.root)
  histories.set(open, history)
  return history
}

/** The texts of earlier versions, with what their pages are made of; found once for each opening. */
export function sourcesOf(open: OpenWorkspace): VersionSources {
  const known = sources.get(open)
  if (known) return known
  const components = addedRenderers()
  const history = historyOf(open)
  // While somebody writes, one page is made at a time.
  const earlier = earlierTextsIn({ open, history, components }, !isServing())
  const read = { open, components, earlier }
  sources.set(open, read)
  return read
}

const histories = new WeakMap<OpenWorkspace, ReadonlyMap<string, readonly FileVersion[]>>()
const sources = new WeakMap<OpenWorkspace, VersionSources>()
