import { fieldsOf, textOf } from '../../../linter/index.ts'
import type { Facts, FileVersion, Workspace } from '../../../linter/index.ts'
import { shownFacts } from './documents.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Ways from a page to what it was made of; each is left out where the settings or git do not tell it. */
export interface SourceLinks {
  readonly edit?: string
  readonly feedback?: string
  /** The commit that last touched the text. */
  readonly lastChange?: { readonly date: string; readonly commit: Linked }
}

/** The links of one document; `history` is what git tells of every file. */
export function sourceLinksOf(
  facts: Facts,
  view: View,
  history: ReadonlyMap<string, readonly FileVersion[]>,
): SourceLinks {
  const { repository, feedback } = settingsOf(view.workspace)
  const { path } = shownFacts(facts, view)
  const edit = filled(textOf(repository['edit']), { path: encodePath(path) })
  const [last] = history.get(path) ?? []
  const commit = last && filled(textOf(repository['commit']), { commit: last.commit })
  const wanted = feedbackHref(feedback, facts)
  return {
    ...(edit ? { edit } : {}),
    ...(wanted ? { feedback: wanted } : {}),
    ...(last
      ? { lastChange: { date: last.date, commit: linked(last.commit.slice(0, 7), commit || undefined) } }
      : {}),
  }
}

function settingsOf({ facts }: Workspace): { repository: Record<string, unknown>; feedback: string } {
  const data = facts.find(({ kind }) => kind === 'config')?.data
  return { repository: { ...fieldsOf(data?.['repository']) }, feedback: textOf(data?.['feedback']) }
}

/** A mail says by itself which document and version it is about. */
function feedbackHref(feedback: string, facts: Facts): string {
  const version = textOf(facts.data['version'])
  if (!feedback.startsWith('mailto:')) return filled(feedback, { id: facts.nameId, version })
  const subject = `${textOf(facts.data['title']) || facts.nameId} ${version}`.trim()
  return `${feedback}?subject=${encodeURIComponent(subject)}`
}

/** The schema says so too; a config that does not fit it must not bring a link that runs something. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  if (!template.startsWith('https://')) return ''
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
