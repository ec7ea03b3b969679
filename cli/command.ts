import type { LocalText, Locale } from '../linter/index.ts'

/** An option of a command; `choices` or `value` say what it takes, without both it is a switch. */
export interface CommandOption {
  readonly name: string
  readonly summary: LocalText
  readonly choices?: readonly string[]
  /** What the value is, for the help: `N`, `DATE`. */
  readonly value?: string
}

/** A command as data: its help, its options and what it does. */
export interface Command {
  readonly name: string
  readonly summary: LocalText
  /** Words for the positional arguments in the help: `[paths]`. */
  readonly positionals: string
  readonly options: readonly CommandOption[]
  /** What its exit codes say, where that is something else than of the other commands. */
  readonly exits?: LocalText
  run(line: CommandLine): number | Promise<number>
}

/** Parsed arguments. */
export interface CommandLine {
  readonly positionals: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly switches: ReadonlySet<string>
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
  readonly help: boolean
}
