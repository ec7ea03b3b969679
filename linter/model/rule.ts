import type { ChangeClass, DutyId, TodoId } from './change.ts'
import type { Comparison } from './comparison.ts'
import type { Document } from './document.ts'
import type { Fix, Locale, MessageData, Severity } from './finding.ts'
import type { Span, Spot } from './place.ts'
import type { Registers, Workspace } from './workspace.ts'

/** Words of one message in both languages; `{name}` is filled from the finding's data. */
export type Message = Readonly<Record<Locale, string>>

/** A small workspace: path → text. */
export type ExampleFiles = Readonly<Record<string, string>>

/** A workspace that breaks the rule, and all that the rule must say about it: `path:line:column: message` in English. */
export interface BadExample {
  readonly files: ExampleFiles
  readonly finds: readonly string[]
}

/** A value that a workspace's config may give an option. */
export type OptionValue = number | string | boolean | readonly string[]

/** An option of a rule; its type is that of its default. */
export interface OptionDefinition {
  readonly default: OptionValue
  readonly description: Message
  /** Bounds of a number, both allowed. */
  readonly minimum?: number
  readonly maximum?: number
  /** The only texts that are allowed. */
  readonly choices?: readonly string[]
}

/** The effective options of a rule by name, defaults filled in. */
export type RuleOptions = Readonly<Record<string, OptionValue>>

/** What a rule may know beside what it judges. */
export interface RuleContext {
  readonly options: RuleOptions
}

/** A rule that sees one file may look up what the registers and the catalogue say; an edit there judges all files anew. */
export interface DocumentContext extends RuleContext {
  readonly registers: Registers
}

interface RuleBase<Id extends string> {
  readonly id: string
  readonly severity: Severity
  /** Its findings point at what must not be shown again; code frames show stars there. */
  readonly confidential?: boolean
  /** Says what is refused and never shown: no config can switch it off or lower it. */
  readonly gate?: boolean
  /** What the config may set, by name. */
  readonly options?: Readonly<Record<string, OptionDefinition>>
  /** `Require|Disallow|Enforce …`, one sentence. */
  readonly summary: Message
  readonly why: Message
  readonly messages: Readonly<Record<Id, Message>>
  /**
   * Messages about many files at once, each with the data that tell one from another: their fingerprint holds those and
   * neither the file that is shown nor how many there are.
   */
  readonly identity?: Readonly<Partial<Record<Id, readonly string[]>>>
  readonly good: readonly ExampleFiles[]
  readonly bad: readonly BadExample[]
}

/** Reports inside the document that is being checked. */
export type DocumentReport<Id extends string> = (id: Id, data: MessageData, span: Span, fix?: Fix) => void
/** Reports anywhere in the workspace. */
export type WorkspaceReport<Id extends string> = (id: Id, data: MessageData, spot: Spot, fix?: Fix) => void

/** Sees one file and nothing else; its findings are cached with the file. */
export interface DocumentRule<Id extends string = string> extends RuleBase<Id> {
  readonly scope: 'document'
  check(document: Document, report: DocumentReport<Id>, context: DocumentContext): void
}

/** Sees the facts of all files and today's date; runs again when any of them is another. */
export interface WorkspaceRule<Id extends string = string> extends RuleBase<Id> {
  readonly scope: 'workspace'
  check(workspace: Workspace, report: WorkspaceReport<Id>, context: RuleContext): void
}

/** A workspace before and after. */
export interface RevisionExample {
  readonly base: ExampleFiles
  readonly head: ExampleFiles
}

/** Two revisions and all that the rule says about them: `path:line:column: class: message`, `base ` before a path of the base. */
export interface ChangeExample extends RevisionExample {
  readonly finds: readonly string[]
}

/** Reports a change and what is known of it beside the words. */
export type ChangeReporter<Id extends string> = (id: Id, data: MessageData, about: ReportedChange) => void

/** Where a change is, what it concerns and what it may ask for. */
export interface ReportedChange {
  /** Document, or the register or file in which it was made. */
  readonly document: string
  /** Documents whose text it changes too. */
  readonly affects?: readonly string[]
  readonly control?: string
  readonly parameter?: string
  readonly spot: Spot
  /** Where the spot is; default the head. */
  readonly side?: 'base'
  /** For a rule whose class is computed. */
  readonly class?: ChangeClass
  readonly duties?: readonly DutyId[]
  /** What is to be done about the change itself, whatever the version says. */
  readonly todo?: readonly TodoId[]
  readonly before?: string
  readonly after?: string
}

/** Sees two revisions of the workspace and tells one kind of change. */
export interface ChangeRule<Id extends string = string> extends Omit<
  RuleBase<Id>,
  'good' | 'bad' | 'gate' | 'confidential'
> {
  readonly scope: 'change'
  readonly class: ChangeClass | 'computed'
  /** The rule that tells the same change made backwards, itself where that looks the same, or why there is none. */
  readonly mirror: string | { readonly none: string }
  readonly good: readonly RevisionExample[]
  readonly bad: readonly ChangeExample[]
  check(comparison: Comparison, report: ChangeReporter<Id>, context: RuleContext): void
}

/** A rule that sees one revision. */
export type Rule = DocumentRule | WorkspaceRule
/** What a config may set the severity and the options of. */
export type SettableRule = Pick<Rule, 'id' | 'severity' | 'gate' | 'options'> & {
  readonly scope: Rule['scope'] | 'change'
}
