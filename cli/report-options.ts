import type { Locale } from '../linter/index.ts'
import type { CommandLine } from './command.ts'
import { terminal } from './terminal.ts'
import { packageVersion } from './version.ts'
import { pathPrefix } from './workspace.ts'

/** What a reporter is told beside the report. */
export function reportOptions({ locale }: CommandLine, root: string): ReportOptions {
  return { locale, color: terminal.color, prefix: pathPrefix(root), version: packageVersion() }
}

interface ReportOptions {
  readonly locale: Locale
  readonly color: boolean
  readonly prefix: string
  readonly version: string
}
