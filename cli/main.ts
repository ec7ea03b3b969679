import { commands } from './commands/index.ts'
import type { Command } from './command.ts'
import { localeOf, parseCommandLine } from './command-line.ts'
import { helpFor, overview } from './help.ts'
import { CannotRun } from './cannot-run.ts'
import { packageVersion } from './version.ts'
import { endWithReader, terminal } from './terminal.ts'

/**
 * Runs one command and gives its exit code: 0 clean, 1 findings, 2 could not run.
 * The only reader of the clock, the arguments and the terminal.
 */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader()
  const [name = 'help', ...rest] = argv
  const locale = localeOf(argv)
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(await overview(locale))
    return 0
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`${packageVersion()}\n`)
    return 0
  }
  const load = commands.get(name)
  try {
    if (!load) throw new CannotRun(unknownCommand(name))
    return await runCommand(await load(), rest)
  } catch (error) {
    terminal.error(`${explain(error, locale)}\n`)
    return 2
  }
}

async function runCommand(command: Command, rest: readonly string[]): Promise<number> {
  const line = parseCommandLine(command, rest)
  if (line.help) {
    terminal.out(helpFor(command, line.locale))
    return 0
  }
  return command.run(line)
}

function unknownCommand(name: string): { en: string; 'zh-CN': string } {
  const known = [...commands.keys()].join(', ')
  return {
    en: `Unknown command "${name}", expected one of ${known}`,
    'zh-CN': `未知的命令“${name}”，应为以下之一：${known}`,
  }
}

/** People get words; a stack trace would only be asked for by somebody who sets POLICYPRESS_DEBUG. */
function explain(error: unknown, locale: 'zh-CN' | 'en'): string {
  if (error instanceof CannotRun) return error.words[locale]
  if (process.env['POLICYPRESS_DEBUG'] && error instanceof Error) return error.stack ?? error.message
  const detail = error instanceof Error ? error.message : String(error)
  return locale === 'en'
    ? `policypress stopped on an error of its own: ${detail}\nPlease report it; POLICYPRESS_DEBUG=1 shows more.`
    : `policypress 因自身错误停止：${detail}\n请报告此问题；设 POLICYPRESS_DEBUG=1 可看到更多信息。`
}
