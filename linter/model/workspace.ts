import type {
  Control,
  Family,
  Law,
  LocalText,
  ParameterDefinition,
  ParameterValue,
  Profile,
  Requirement,
  Role,
} from './catalog.ts'
import type { ArchiveFile } from './archive.ts'
import type { BaselineEntry } from './baseline.ts'
import type { Checklist, ItemVerdict } from './checklist.ts'
import type { Course } from './course.ts'
import type { Exception, ExceptionMistake } from './exception.ts'
import type { ControlBlock, Facts } from './facts.ts'
import type { Severity } from './finding.ts'
import type { PartyEntry } from './party.ts'
import type { OptionDefinition, SettableRule } from './rule.ts'
import type { SettingProblem } from './setting-problem.ts'
import type { Spot } from './place.ts'

/** Where a control of a document's profiles stands after `when` and delegation were worked out. */
export interface ControlVerdict {
  readonly control: string
  /** Profile that asks for it, the first one found. */
  readonly profile: string
  readonly state:
    'implemented' | 'delegated' | 'missing' | 'not-applicable' | 'fact-missing' | 'delegation-invalid'
  /** Why it is not applicable, which fact is missing, or which delegation failed and how. */
  readonly reason: string
  /** Where to point; the block, or the `profiles` entry that asks for the control. */
  readonly spot: Spot
}

/** One control id in one block: what a document claims, whether or not a profile asks for it. */
export interface Claim {
  readonly id: string
  readonly block: ControlBlock
  readonly satisfied: boolean
  /** Why a delegation does not hold, else empty. */
  readonly problem: '' | 'no-document' | 'not-approved' | 'internal' | 'no-text'
}

/** The facts of all files, indexed once; what workspace rules and the site read. Maps keep the order of the files. */
export interface Workspace {
  /** ISO date, an argument of the run. */
  readonly today: string
  readonly config: WorkspaceConfig
  readonly facts: readonly Facts[]
  readonly byPath: ReadonlyMap<string, Facts>
  /** Source-language documents, forms, courses and lessons by id; of two with one id the first by path. */
  readonly documents: ReadonlyMap<string, Facts>
  /** Document id → language → facts of its translation. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, Facts>>
  readonly families: ReadonlyMap<string, Family>
  readonly controls: ReadonlyMap<string, Control>
  readonly profiles: ReadonlyMap<string, Profile>
  readonly checklists: ReadonlyMap<string, Checklist>
  readonly courses: ReadonlyMap<string, Course>
  readonly parameters: ReadonlyMap<string, ParameterDefinition>
  readonly values: ReadonlyMap<string, ParameterValue>
  readonly laws: ReadonlyMap<string, Law>
  readonly requirements: ReadonlyMap<string, Requirement>
  /** Companies and authorities, in the order of their register. */
  readonly parties: readonly PartyEntry[]
  readonly roles: ReadonlyMap<string, Role>
  readonly exceptions: readonly Exception[]
  /** What is wrong with an exception, each with the key to point at. */
  mistakesIn(exception: Exception): readonly ExceptionMistake[]
  /** Lines of the baseline, by fingerprint. */
  readonly baseline: ReadonlyMap<string, BaselineEntry>
  /** What each rule sees, by its id: one file, one revision, two of them. */
  readonly ruleScopes: ReadonlyMap<string, SettableRule['scope']>
  /** Options of every rule by id, for the settings of the config. */
  readonly ruleOptions: ReadonlyMap<string, Readonly<Record<string, OptionDefinition>>>
  /** What is wrong with the settings of rules, files and imports. */
  settingProblems(): readonly SettingProblem[]
  /** Rules that no config can switch off or lower. */
  readonly gates: ReadonlySet<string>
  /** The file `registers/<name>.yaml`, or `glossary.yaml` by the name `glossary`. */
  register(name: string): Facts | undefined
  /** Verdicts on every control that the profiles of a document ask for. */
  verdicts(document: Facts): readonly ControlVerdict[]
  /** What every control block of a document claims. */
  claims(document: Facts): readonly Claim[]
  /** Verdicts on every item that the checklists of a notice ask for, in this file's language. */
  items(file: Facts): readonly ItemVerdict[]
  /** The parties that the lists of a file name: recipients, providers of components, setters of cookies. */
  listedParties(file: Facts): ReadonlySet<string>
  /** The document, form, course or lesson that a link in a file leads to, if it leads to one. */
  linkedDocument(url: string, from: Facts): Facts | undefined
  /** Companies in which the second role has no holder who does not hold the first as well; `''` where none is named. */
  heldTogether(first: string, second: string): readonly string[]
  /** Keys in the frontmatter of a page that nothing here knows and the config does not name. */
  foreignKeys(file: Facts): readonly string[]
  /** What the config maps to something that is no key of ours. */
  keysMappedToNothing(): readonly MappedKey[]
  /** The files of frozen public versions; read when first asked for. */
  archive(): readonly ArchiveFile[]
  /** Every file of the workspace, also images and others that are not parsed; for links. */
  hasFile(path: string): boolean
}

/** `policypress.config.yaml`, with defaults filled in. */
export interface WorkspaceConfig {
  readonly name: LocalText
  readonly sourceLanguage: string
  readonly languages: readonly string[]
  /** Name of the set of rule settings that the rest comes on top of. */
  readonly preset: string
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Settings for some of the files, the weightiest last. */
  readonly overrides: readonly RuleOverride[]
  /** Folders and packages that further catalogues are taken from, as authored. */
  readonly imports: readonly string[]
  /** Packages of remark-lint rules that are wanted. */
  readonly remark: readonly string[]
  /** Whether files that are no policies by their names stay unread, as in a folder without a config. */
  readonly skipByName: boolean
  readonly frontmatter: FrontmatterConfig
  /** Where the public notices stand; without it nothing can name a full address. */
  readonly publicSite?: PublicSite
}

/** What a config says of keys of frontmatter that came from elsewhere. */
export interface FrontmatterConfig {
  /** Foreign key → key of ours, dotted where one stands inside another: `review.last`. */
  readonly map: ReadonlyMap<string, string>
  readonly ignore: readonly string[]
}

/** A foreign key that the config maps to something that is no key of ours. */
export interface MappedKey {
  readonly key: string
  readonly target: string
  /** The key of ours that was probably meant, in the form of a message; else nothing. */
  readonly hint: string
}

/** The public site as others reach it. */
export interface PublicSite {
  /** Scheme and host, `https://privacy.group.example`, without a slash at the end. */
  readonly address: string
  readonly security?: SecurityContact
}

/** Whom to tell of a security problem. */
export interface SecurityContact {
  /** `mailto:` or `https:`. */
  readonly contact: string
  /** Page that says how reports are handled. */
  readonly policy?: string
}

/** What a config says of one rule; options are as authored, the rule `known-setting` judges them. */
export interface RuleSetting {
  readonly severity?: 'off' | Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** What a config says of rules in the files that one of its patterns fits. */
export interface RuleOverride {
  readonly files: readonly string[]
  readonly rules: ReadonlyMap<string, RuleSetting>
}

/** What rules that see one file may look up: everything that stands in YAML files, and no document. */
export type Registers = Pick<
  Workspace,
  | 'config'
  | 'facts'
  | 'families'
  | 'controls'
  | 'parameters'
  | 'values'
  | 'laws'
  | 'roles'
  | 'register'
  | 'parties'
  | 'listedParties'
>
