import { parseArgs } from 'node:util'
import type { Locale } from '../linter/index.ts'
import { CannotRun } from './cannot-run.ts'
import type { Command, CommandLine, CommandOption } from './command.ts'
import { extensionsOption } from './extensions.ts'
import { clockToday, localeFromEnvironment } from './terminal.ts'

/** Options that every command takes. */
export const commonOptions: readonly CommandOption[] = [
  {
    name: 'today',
    value: 'YYYY-MM-DD',
    summary: { en: 'date that counts as today', 'zh-CN': '视为今天的日期' },
  },
  {
    name: 'locale',
    choices: ['zh-CN', 'en'],
    summary: { en: 'language of messages (default: from LANG)', 'zh-CN': '消息语言（默认取自 LANG）' },
  },
  extensionsOption,
  { name: 'help', summary: { en: 'show this help', 'zh-CN': '显示本帮助' } },
]

/** Reads arguments against a command's options; what does not fit is said with what would. */
export function parseCommandLine(command: Command, argv: readonly string[]): CommandLine {
  const options = [...command.options, ...commonOptions]
  const parsed = parse(argv, options)
  const values = new Map<string, string>()
  const switches = new Set<string>()
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string') values.set(name, checkChoice(name, value, options))
    else if (value === true) switches.add(name)
  }
  const today = values.get('today') ?? clockToday()
  checkDate(today, '--today')
  return {
    positionals: parsed.positionals,
    values,
    switches,
    locale: (values.get('locale') as Locale | undefined) ?? localeFromEnvironment(process.env),
    today,
    help: switches.has('help'),
  }
}

/** The language that arguments ask for, also where they are wrong in other ways: what is said of them is said in it. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((argument) => argument.startsWith('--locale'))
  const asked = argv[at]?.split('=', 2)[1] ?? argv[at + 1]
  return asked === 'zh-CN' || asked === 'en' ? asked : localeFromEnvironment(process.env)
}

function parse(argv: readonly string[], options: readonly CommandOption[]): ParsedArgs {
  const config = options.map(({ name, choices, value }) => {
    const type = choices || value ? ('string' as const) : ('boolean' as const)
    return [name, { type, ...(name === 'help' ? { short: 'h' } : {}) }] as const
  })
  try {
    return parseArgs({ args: [...argv], options: Object.fromEntries(config), allowPositionals: true })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new CannotRun({ en: `${detail} (see --help)`, 'zh-CN': `参数有误：${detail}（见 --help）` })
  }
}

function checkChoice(name: string, value: string, options: readonly CommandOption[]): string {
  const choices = options.find((option) => option.name === name)?.choices
  if (!choices || choices.includes(value)) return value
  const allowed = choices.join(', ')
  throw new CannotRun({
    en: `Unknown value "${value}" of --${name}, expected one of ${allowed}`,
    'zh-CN': `--${name} 的取值“${value}”未知，应为以下之一：${allowed}`,
  })
}

/** Refuses what is no day of the calendar; `name` is the option that brought it. */
export function checkDate(date: string, name = 'DATE'): void {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return
  throw new CannotRun({
    en: `Unexpected date "${date}" of ${name}, expected a day of the calendar as YYYY-MM-DD`,
    'zh-CN': `${name} 的日期“${date}”无效，应为日历上存在的日期，写作 YYYY-MM-DD`,
  })
}

interface ParsedArgs {
  readonly values: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
}
