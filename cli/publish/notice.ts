import { fieldsOf, listOf, nearest, printable, textOf } from '../../linter/index.ts'
import type { Facts, Locale, Workspace } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { refusals } from './refusals.ts'
import { isVersion } from './versions.ts'

/** The newest version of a notice that may be frozen, with the files that make it. */
export interface Notice {
  readonly id: string
  readonly version: string
  /** ISO dates of the revision. */
  readonly date: string
  readonly effective: string
  /** What the revision says of itself. */
  readonly summary: string
  /** The source first, then its translations. */
  readonly texts: readonly NoticeText[]
}

/** One language of a notice. */
export interface NoticeText {
  readonly language: Locale
  readonly title: string
  readonly path: string
}

/** Finds the notice that the arguments name; whatever speaks against publishing it is said in words. */
export function noticeOf(line: CommandLine, workspace: Workspace): Notice {
  const [id] = line.positionals
  const version = line.values.get('version')
  if (id === undefined || version === undefined) throw new CannotRun(refusals.missing())
  const source = workspace.documents.get(id)
  // The id becomes the name of a folder, so it is held to its form here as well, whatever rules a config switches off.
  if (source?.kind !== 'document' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new CannotRun(unknown(id, workspace))
  const { data } = source
  if (data['classification'] !== 'public' || !source.path.startsWith('public/'))
    throw new CannotRun(refusals.notPublic(id))
  if (data['status'] !== 'approved')
    throw new CannotRun(refusals.notApproved(id, printable(textOf(data['status']))))
  const newest = fieldsOf(listOf(data['revisions'])[0])
  const [stated, newestVersion] = [textOf(data['version']), textOf(newest['version'])]
  if (version !== newestVersion || version !== stated || !isVersion(version))
    throw new CannotRun(refusals.notNewest(id, printable(version), newestVersion || stated))
  const date = textOf(newest['date'])
  if (date > line.today) throw new CannotRun(refusals.notYet(version, date, line.today))
  const summary = textOf(newest['summary'])
  return {
    id,
    version,
    date,
    effective: textOf(newest['effective']),
    summary,
    texts: textsOf(source, line, workspace),
  }
}

function textsOf(source: Facts, line: CommandLine, workspace: Workspace): NoticeText[] {
  const translations = workspace.translations.get(source.nameId) ?? new Map<string, Facts>()
  const known = [source.language, ...workspace.config.languages.filter((name) => translations.has(name))]
  const wanted = line.values.get('languages')?.split(',') ?? known
  if (!wanted.includes(source.language) || !wanted.every((name) => known.includes(name)))
    throw new CannotRun(refusals.languages(known, source.language))
  return [...new Set(known)]
    .filter((name) => wanted.includes(name))
    .map((language) => textIn(language, source, translations.get(language)))
}

/** A translation of an earlier version is not the text of this one. */
function textIn(language: string, source: Facts, translation: Facts | undefined): NoticeText {
  const shown = language === source.language ? source : (translation ?? source)
  const of = textOf(shown.data['translation-of-version'])
  if (shown !== source && of !== source.data['version'])
    throw new CannotRun(
      refusals.stale(shown.path, printable(of), textOf(source.data['version']), source.language),
    )
  const locale = language === 'en' ? 'en' : 'zh-CN'
  return { language: locale, title: textOf(shown.data['title']), path: shown.path }
}

function unknown(id: string, { documents }: Workspace): Refusal {
  const open = [...documents.values()].filter(({ data }) => data['classification'] === 'public')
  const near = nearest(
    id,
    open.map((facts) => facts.id),
  )
  return refusals.unknown(printable(id), near ?? '')
}

type Refusal = ReturnType<typeof refusals.missing>
