import type { ArchiveFile } from '../model/archive.ts'
import type { Facts, Kind } from '../model/facts.ts'
import type { SettingProblem } from '../model/setting-problem.ts'
import type { ControlVerdict, Workspace } from '../model/workspace.ts'
import { readBaseline } from './baseline.ts'
import { readCatalog } from './catalog.ts'
import { readChecklists } from './checklist.ts'
import { readCourses } from './courses.ts'
import { mistakesIn } from './exception-mistakes.ts'
import { readExceptions } from './exceptions.ts'
import { foreignKeysIn, keysMappedToNothing } from './foreign-keys.ts'
import { heldTogether } from './held-together.ts'
import { itemVerdicts } from './item-verdicts.ts'
import { readLaws } from './law.ts'
import { knownRules } from './known-rules.ts'
import type { KnownRules } from './known-rules.ts'
import { linkedDocument } from './linked-document.ts'
import { readParties } from './parties.ts'
import { readProfiles } from './profile.ts'
import {
  readConfig,
  readOrganisationFacts,
  readParameterValues,
  readRequirements,
  readRoles,
} from './registers.ts'
import { listedParties } from './listed-parties.ts'
import { mistakesInSettings } from './setting-mistakes.ts'
import { claimsOf, verdictsOf } from './verdicts.ts'

/** Indexes the facts of all files once. Pure: the same facts and date give the same workspace. */
export function buildWorkspace(facts: readonly Facts[], options: BuildOptions): Workspace {
  const { today, files } = options
  const ofKind = (kind: Kind): Facts[] => facts.filter((file) => file.kind === kind)
  const register = (name: string): Facts | undefined =>
    facts.find(({ kind, nameId }) => (kind === 'register' || kind === 'glossary') && nameId === name)
  const catalog = readCatalog(ofKind('catalog'))
  const documents = indexDocuments(facts)
  const profiles = readProfiles(ofKind('profile'))
  const organisation = readOrganisationFacts(register('organisation'))
  const byPath = new Map(facts.map((file) => [file.path, file]))
  const roles = readRoles(register('roles'))
  const verdicts = new Map<Facts, readonly ControlVerdict[]>()
  const checklists = readChecklists(ofKind('checklist'))
  const values = readParameterValues(register('parameters'))
  const config = readConfig(facts.find((file) => file.kind === 'config'))
  const exceptions = readExceptions(register('exceptions'))
  const rules = knownRules(options, config, exceptions)
  let archive: readonly ArchiveFile[] | undefined
  return {
    today,
    config,
    facts,
    byPath,
    documents,
    translations: indexTranslations(ofKind('translation')),
    ...catalog,
    profiles,
    checklists,
    courses: readCourses(facts),
    values,
    laws: readLaws(ofKind('law')),
    requirements: readRequirements(ofKind('requirements')),
    parties: readParties({ register }),
    roles,
    exceptions,
    baseline: readBaseline(facts.find((file) => file.kind === 'baseline')),
    register,
    settingProblems() {
      return [...mistakesInSettings(this, rules), ...(options.settingProblems ?? [])]
    },
    gates: new Set(rules.filter(({ gate }) => gate).map(({ id }) => id)),
    ruleScopes: new Map(rules.map(({ id, scope }) => [id, scope])),
    ruleOptions: new Map(rules.map((rule) => [rule.id, rule.options ?? {}])),
    mistakesIn(exception) {
      return mistakesIn(exception, this)
    },
    verdicts(document) {
      const known = verdicts.get(document)
      if (known) return known
      const fresh = verdictsOf(document, { profiles, documents, organisation })
      verdicts.set(document, fresh)
      return fresh
    },
    items(file) {
      const source = file.kind === 'translation' ? documents.get(file.nameId) : file
      return source ? itemVerdicts(file, source, { register, values, roles, checklists, organisation }) : []
    },
    listedParties: (file) => listedParties(file, { register }),
    keysMappedToNothing() {
      return keysMappedToNothing(this.config.frontmatter)
    },
    foreignKeys(file) {
      return foreignKeysIn(file, this.config.frontmatter)
    },
    claims: (document) => claimsOf(document, documents),
    linkedDocument: (url, from) => linkedDocument(url, from, { byPath, documents }),
    heldTogether: (first, second) => heldTogether(roles, first, second),
    archive: () => (archive ??= options.archive?.() ?? []),
    hasFile: (path) => files.has(path),
  }
}

const documentKinds = new Set<Kind>(['document', 'form', 'course', 'lesson'])

function indexDocuments(facts: readonly Facts[]): ReadonlyMap<string, Facts> {
  const documents = new Map<string, Facts>()
  for (const file of facts) {
    if (documentKinds.has(file.kind) && !documents.has(file.id)) documents.set(file.id, file)
  }
  return documents
}

function indexTranslations(files: readonly Facts[]): ReadonlyMap<string, ReadonlyMap<string, Facts>> {
  const translations = new Map<string, Map<string, Facts>>()
  for (const file of files) {
    const languages = translations.get(file.nameId) ?? new Map<string, Facts>()
    if (!languages.has(file.language)) languages.set(file.language, file)
    translations.set(file.nameId, languages)
  }
  return translations
}

/** What a workspace is built with beside its facts. */
interface BuildOptions extends KnownRules {
  /** ISO date. */
  readonly today: string
  /** Every file, also those that are not read. */
  readonly files: ReadonlySet<string>
  /** What the config names and cannot be had. */
  readonly settingProblems?: readonly SettingProblem[]
  /** Reads what is frozen; without it nothing is. */
  readonly archive?: () => readonly ArchiveFile[]
}
