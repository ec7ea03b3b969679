/** What the panel of the development server shows of one page. */
export interface PageFindings {
  /** Findings in the files that this page is made of. */
  readonly here: readonly ShownFinding[]
  /** Those in all other files, as far as anybody reads; `more` are left out. */
  readonly others: readonly ShownFinding[]
  readonly more: number
  readonly errors: number
  readonly warnings: number
  /** What exceptions and the baseline accept; it is counted and not shown. */
  readonly accepted: number
}

/** One finding with the ways that lead from it. */
export interface ShownFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** `path:line:column` in the workspace. */
  readonly place: string
  /** The same with the full path, for an editor. */
  readonly file: string
  /** Page of the rule; rules of others have none. */
  readonly ruleHref?: string
  /** The page that shows the place, at the section or control around it. */
  readonly href?: string
}

/** Where the development server answers with these. */
export const findingsAddress = '/@policypress/findings'
