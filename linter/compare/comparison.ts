import type { Comparison, Pair, ParameterChange } from '../model/comparison.ts'
import type { DocumentPair } from '../model/document-pair.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { decisionChanges } from './decision-changes.ts'
import { controlChanges } from './control-changes.ts'
import { courseChanges } from './course-changes.ts'
import { pairOf } from './document-pair.ts'
import { frozenVersions } from './frozen-versions.ts'
import { parameterChangeOf } from './parameter-changes.ts'
import { frontmatterPairs } from './frontmatter-pairs.ts'
import { lostControls } from './lost-controls.ts'
import { registerComparison } from './register-comparison.ts'
import { rowsOf, withoutRenamed } from './register-rows.ts'
import { renamedDocuments } from './renamed-documents.ts'
import { isSame } from './same.ts'
import { skippedName } from '../read/skipped-name.ts'
import { showing } from './showing.ts'
import { transferDuties } from './transfer-duties.ts'
import { translationsBehind } from './translations-behind.ts'
import type { OpenedSide } from './opened-side.ts'

/** Puts two opened sides beside each other; texts are compared when a rule first asks for them. */
export function comparisonOf(base: OpenedSide, head: OpenedSide): Comparison {
  const lookups = lookupsIn(base, head)
  const renamed = renamedDocuments(sourcesIn(base.workspace), sourcesIn(head.workspace), { base, head })
  const documents = documentPairs(base, head, sourcesIn, renamed)
  const sources = new Map(documents.map((pair) => [pair.id, pair]))
  const translations = documentPairs(
    ...([base, head, translationsOf, renamedTranslations(renamed, head)] as const),
    (id) => sources.get(id),
  )
  let behind: Comparison['behind'] | undefined
  let controls: Comparison['controls'] | undefined
  return {
    ...lookups,
    ...registerComparison(lookups, base.workspace, head.workspace),
    ...decisionChanges(base, head),
    ...courseChanges(base.workspace, head.workspace, documents),
    ...{ base, head },
    frozen: frozenVersions(base.workspace, head.workspace),
    today: head.workspace.today,
    ...{ documents, translations },
    get behind() {
      return (behind ??= translationsBehind(documents, translations, head.workspace))
    },
    formerId: (id) => renamed.get(id) ?? id,
    entries: (pick) => differing(pick(base.workspace), pick(head.workspace)),
    frontmatter: frontmatterPairs(documents),
    lostWith: lostControls(head.workspace),
    transferDuties: (before, after) => transferDuties(before, after, head.workspace),
    get controls() {
      return (controls ??= controlChanges(documents, { base, head }))
    },
    parameters: parameterChanges(base, head),
    usersOf: (component, prop, value) =>
      head.workspace.facts.filter(({ components }) =>
        components.some(({ name, props }) => name === component && props[prop] === value),
      ),
  }
}

function lookupsIn(base: OpenedSide, head: OpenedSide): Pick<Comparison, 'rows' | 'showing'> {
  return {
    rows: (register, list) =>
      withoutRenamed(
        differing(rowsOf(base.workspace, register, list), rowsOf(head.workspace, register, list)),
      ),
    showing: (component, id, key) =>
      showing({ component, id, ...(key === undefined ? {} : { key }) }, [base.workspace, head.workspace]),
  }
}

function documentPairs(
  base: OpenedSide,
  head: OpenedSide,
  pick: (workspace: Workspace) => ReadonlyMap<string, Facts>,
  renamed: ReadonlyMap<string, string>,
  sourceOf?: (id: string) => DocumentPair | undefined,
): DocumentPair[] {
  const [old, now] = [pick(base.workspace), pick(head.workspace)]
  const left = new Set(renamed.values())
  return idsOf(old, now).flatMap((key) => {
    // What was renamed is one document, on both sides; a retired rest under its old name is no change of its own.
    if (left.has(key)) return []
    const former = renamed.get(key)
    const [one, other] = [old.get(former ?? key), now.get(key)]
    if (one?.hash === other?.hash && one?.path === other?.path) return []
    const some = other ?? one
    if (!some) return []
    const id = some.kind === 'translation' ? some.nameId : key
    const formerly = former === undefined ? {} : { formerly: former }
    const named = { id, language: some.language, ...formerly, ...sides(one, other) }
    return [pairOf(named, { base, head }, sourceOf)]
  })
}

function parameterChanges({ workspace: old }: OpenedSide, { workspace: now }: OpenedSide): ParameterChange[] {
  return differing(old.values, now.values).map((pair) =>
    parameterChangeOf(pair, { base: old.parameters.get(pair.id), head: now.parameters.get(pair.id) }),
  )
}

/** Texts by what names them: documents by id, and Markdown of others, that has none of ours, by its path. */
function sourcesIn({ documents, facts }: Workspace): ReadonlyMap<string, Facts> {
  const pages = facts.filter(
    ({ kind, path }) => kind === 'page' && skippedName(nameIn(path), false) === undefined,
  )
  return new Map([...documents, ...pages.map((page): [string, Facts] => [page.path, page])])
}

/** `id.language` → facts; of two translations into one language the first by path. */
function translationsOf({ translations }: Workspace): ReadonlyMap<string, Facts> {
  return new Map(
    [...translations].flatMap(([id, languages]) =>
      [...languages].map(([language, facts]): [string, Facts] => [`${id}.${language}`, facts]),
    ),
  )
}

/** The same for translations: a renamed document takes its own along. */
function renamedTranslations(
  renamed: ReadonlyMap<string, string>,
  { workspace }: OpenedSide,
): ReadonlyMap<string, string> {
  return new Map(
    [...renamed].flatMap(([id, former]) =>
      [...(workspace.translations.get(id)?.keys() ?? [])].map((language): [string, string] => [
        `${id}.${language}`,
        `${former}.${language}`,
      ]),
    ),
  )
}

/** Entries that came, went or read differently, in the order of the head, those that went last. */
function differing<Value extends object>(
  old: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): Pair<Value>[] {
  return idsOf(old, now).flatMap((id) => {
    const [base, head] = [old.get(id), now.get(id)]
    return base && head && isSame(base, head) ? [] : [{ id, ...sides(base, head) }]
  })
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const idsOf = (old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] => [
  ...new Set([...now.keys(), ...old.keys()]),
]

function sides<Value>(base: Value | undefined, head: Value | undefined): { base?: Value; head?: Value } {
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
}
