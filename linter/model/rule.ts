import type { Document } from './document.ts'
import type { Fix, Locale, MessageData, Severity } from './finding.ts'
import type { Span, Spot } from './place.ts'
import type { Workspace } from './workspace.ts'

/** Words of one message in both languages; `{name}` is filled from the finding's data. */
export type Message = Readonly<Record<Locale, string>>

/** A small workspace: path → text. */
export type ExampleFiles = Readonly<Record<string, string>>

/** A workspace that breaks the rule, and all that the rule must say about it: `path:line:column: message` in English. */
export interface BadExample {
  readonly files: ExampleFiles
  readonly finds: readonly string[]
}

interface RuleBase<Id extends string> {
  readonly id: string
  readonly severity: Severity
  /** `Require|Disallow|Enforce …`, one sentence. */
  readonly summary: Message
  readonly why: Message
  readonly messages: Readonly<Record<Id, Message>>
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
  check(document: Document, report: DocumentReport<Id>): void
}

/** Sees the facts of all files and today's date; runs every time. */
export interface WorkspaceRule<Id extends string = string> extends RuleBase<Id> {
  readonly scope: 'workspace'
  check(workspace: Workspace, report: WorkspaceReport<Id>): void
}

/** Sees two revisions of the workspace. */
export interface ChangeRule<Id extends string = string> extends RuleBase<Id> {
  readonly scope: 'change'
  check(base: Workspace, head: Workspace, report: WorkspaceReport<Id>): void
}

export type Rule = DocumentRule | WorkspaceRule | ChangeRule
